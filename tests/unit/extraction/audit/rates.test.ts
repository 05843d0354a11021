import { describe, expect, it } from 'vitest';
import { decimalsOf } from '../../../../src/core/extraction/audit/rates.ts';
import { findingsIn } from './findings.ts';

const mediation = (cases: number, success: number | string, rate: string) =>
  `共调解矛盾纠纷${cases}件，调解成功${success}件，成功率${rate}。`;
const told = (sentences: string) =>
  findingsIn(sentences).map(({ rule, severity, working }) => `${rule} ${severity} ${working}`);

describe('a rate that the catalogue defines by two counts', () => {
  it.each([
    ['half up', mediation(2000, 1965, '98.3%')],
    ['to all decimals', mediation(800, 787, '98.375%')],
    ['with a nought at the end', mediation(200, 196, '98.0%')],
    ['to nought', mediation(2000, 0, '0%')],
  ])('may be rounded %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is held against its counts to the decimals that it has', () => {
    // 98.35 is held as a little less in binary; 98.25 rounds to 98.3 all the same.
    expect(told(mediation(2000, 1965, '98.2%'))).toEqual(['rate-cut note 1,965 ÷ 2,000 = 98.25%']);
    expect(told(mediation(2000, 1903, '95.16%'))).toEqual([
      'rate-mismatch note 1,903 ÷ 2,000 = 95.15%',
    ]);
    expect(told(mediation(200, 196, '98.1%'))).toEqual(['rate-mismatch note 196 ÷ 200 = 98.00%']);
  });

  it('is hardly wrong up to 0.3 points, and a warning from there', () => {
    expect(told(mediation(1000, 980, '98.29%'))).toEqual([
      'rate-mismatch note 980 ÷ 1,000 = 98.00%',
    ]);
    expect(told(mediation(1000, 980, '98.31%'))).toEqual([
      'rate-mismatch warning 980 ÷ 1,000 = 98.00%',
    ]);
    expect(told(mediation(1000, 980, '97.69%'))).toEqual([
      'rate-mismatch warning 980 ÷ 1,000 = 98.00%',
    ]);
  });

  it.each(['９７．５％', '百分之九十七点五', '97.5 %'])('is read as well from %s', (rate) => {
    expect(told(mediation(200, 196, rate))).toEqual(['rate-mismatch warning 196 ÷ 200 = 98.00%']);
  });

  it.each([
    ['the successes', '共调解矛盾纠纷200件，成功率90%。'],
    ['the cases', '调解成功196件，成功率90%。'],
    ['the rate', '共调解矛盾纠纷200件，调解成功196件。'],
    ['the successes for their X', mediation(200, 'XX', '90%')],
    ['exact successes', mediation(200, '100余', '90%')],
    ['the rate for its X', mediation(200, 196, '9X%')],
    ['an exact rate', mediation(200, 100, '90%左右')],
  ])('is left alone where the report does not tell %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is told to be cut, with what it should be', () => {
    const [finding] = findingsIn(mediation(1292, 1271, '98.3%'));
    expect(finding?.message.zh).toContain('报告写 98.3%，按所载两数应为 98.37%');
    expect(finding?.message.zh).toContain('（98.4%）');
    expect(finding?.message.en).toContain('prints 98.3%; its counts give 98.37%');
  });

  it('is told to be wrong, with how far', () => {
    const [finding] = findingsIn(mediation(200, 196, '97.50%'));
    expect(finding?.message.zh).toContain(
      '196 占 200 的 98.00%，而报告写 97.50%，相差 0.50 个百分点',
    );
    expect(finding?.message.en).toContain('98.00% of 200, but it prints 97.50%, 0.50 points apart');
    expect(finding).toMatchObject({ expected: 98, printed: 97.5 });
  });
});

describe('a share told after two counts', () => {
  it.each([
    ['whose noun is in the second name', '应签章数据量2000条，已签章1900条，签章率99%。', 1900],
    ['of all', '应签章数据量2000条，已签章2000条，签章率99%。', 2000],
    ['told as 占', '应签章数据量2000条，已签章1900条，占99%。', 1900],
    ['told as 占比达到', '应签章数据量2000条，已签章1900条，占比达到99%。', 1900],
  ])('%s is held against them', (_, sentence, part) => {
    expect(told(sentence)).toMatchObject([
      `rate-mismatch warning ${part.toLocaleString('en-US')} ÷ 2,000 = ${(part / 20).toFixed(2)}%`,
    ]);
  });

  it.each([
    ['the first is of another sentence', '应签章数据量2000条。已签章1900条，签章率99%。'],
    ['they have other units', '应签章数据量2000条，已签章1900个，签章率99%。'],
    ['the first is approximate', '应签章数据量2000余条，已签章1900条，签章率99%。'],
    ['the second is approximate', '应签章数据量2000条，已签章1900余条，签章率99%。'],
    ['the rate is approximate', '应签章数据量2000条，已签章1900条，签章率99%以上。'],
    ['the second is more', '应签章数据量1900条，已签章2000条，签章率99%。'],
    ['a semicolon parts them', '应签章数据量2000条，已签章1900条；签章率99%。'],
    ['the rate is of something else', '应签章数据量2000条，已签章1900条，归档率99%。'],
    ['the rate says more', '应签章数据量2000条，已签章1900条，电子签章率99%。'],
    ['two rates share a noun', '应签章数据量2000条，已签章1900条，签章率、归档率99%。'],
    ['the share is of all the city', '应签章数据量2000条，已签章1900条，占全市99%。'],
    ['they are shares themselves', '签章数据量50%，已签章40%，占比99%。'],
    ['it is no percentage', '应签章数据量2000条，已签章1900条，占99件。'],
    ['cases lost are of those decided', '受理案件200件，败诉案件10件，败诉率8%。'],
  ])('is left alone where %s', (_, sentence) => {
    expect(told(sentence).filter((finding) => finding.startsWith('rate'))).toEqual([]);
  });
});

describe('a rate that cannot be', () => {
  it('is one beyond 100 %, by however little', () => {
    expect(told('调解矛盾纠纷成功率100.5%。')).toEqual(['rate-out-of-range error 100.5% > 100%']);
    expect(told('调解矛盾纠纷成功率100%。')).toEqual([]);
    expect(told('调解矛盾纠纷成功率0%。')).toEqual([]);
  });

  it('is quoted as printed', () => {
    const [finding] = findingsIn('调解矛盾纠纷成功率103%。');
    expect(finding?.message.zh).toContain('报告写 103%，超出 0–100% 的范围');
    expect(finding?.message.en).toContain('prints 103%, which lies outside 0–100%');
    expect(finding).toMatchObject({ expected: null, printed: 103, figures: ['103%'] });
  });
});

describe('the decimals of a rate', () => {
  it.each([
    ['98.25%', 98.25, 2],
    ['98.2 5%', 98.25, 2],
    ['98．００％', 98, 2],
    ['百分之九十八点二五', 98.25, 2],
    ['98%', 98, 0],
  ])('of %s are those printed', (printed, value, decimals) => {
    expect(decimalsOf(printed, value)).toBe(decimals);
  });
});
