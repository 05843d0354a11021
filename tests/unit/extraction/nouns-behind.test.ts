import { describe, expect, it } from 'vitest';
import { figuresIn } from './invented.ts';

const primaries = (sentences: string) =>
  Object.fromEntries(
    figuresIn(sentences)
      .filter(({ primary }) => primary)
      .map(({ indicator, value }) => [indicator, value]),
  );

describe('a number whose noun stands behind it', () => {
  it('is of that noun, and not of the one behind the number before', () => {
    expect(
      primaries(
        '收到行政复议申请57件，审结49件，结果为：31件原行政行为被维持，5件被撤销，2件被确认违法，4件复议请求被驳回。',
      ),
    ).toEqual({
      'review.received': 57,
      'review.concluded': 49,
      'review.upheld': 31,
      'review.revoked': 5,
      'review.confirmed_illegal': 2,
      'review.dismissed': 4,
    });
  });

  it.each([
    ['全年163场次应急演练在学校、医院等重点场所组织开展。', 'emergency.drills', 163],
    ['2230处安全隐患在专项整治三年行动中被排查发现。', 'emergency.hazards_found', 2230],
    ['6327起行政处罚案件全年由各执法机关依法办理。', 'enforcement.penalties', 6327],
    ['743件法律援助案件被指派办理。', 'legalaid.cases', 743],
    ['18640条政府信息通过网站、公开栏主动公开。', 'disclosure.items', 18640],
    ['560余场次法治宣传活动在城乡开展。', 'publicity.events', 560],
    ['8914件矛盾纠纷被排查受理。', 'mediation.cases', 8914],
    ['对31件拟以县政府名义制发的规范性文件草案进行了合法性审核。', 'normative.reviewed', 31],
    ['审查招商引资、特许经营、土地出让等政府合同118份。', 'contracts.reviewed', 118],
  ])('%s', (sentence, indicator, value) => {
    expect(primaries(sentence)).toEqual({ [indicator]: value });
  });

  it('ends the row of those that make up a sum', () => {
    expect(primaries('县政府法律顾问团由律师7人、学者3人组成，共10人。')).toEqual({
      'advisor.count': 10,
    });
  });
});

describe('what stands under the name of a place below', () => {
  it('is that place’s, unless it is of the whole', () => {
    const text = (sentence: string) => figuresIn(sentence, '大河镇：把调解做到家门口');
    expect(text('办理公证30件。')[0]).toMatchObject({ primary: false, demotion: 'other-body' });
    expect(text('全县办理公证300件。')[0]).toMatchObject({ primary: true, demotion: null });
  });

  it('is the locality’s where the name is its own', () => {
    expect(figuresIn('办理公证30件。', '云溪县：工作情况')[0]?.primary).toBe(true);
  });
});

describe('cases that are looked into', () => {
  it('are files reviewed, and no cases decided', () => {
    expect(primaries('对30件行政处罚案件办理情况进行评查。')).toEqual({
      'enforcement.file_reviews': 30,
    });
  });

  it('are no new cases of legal aid', () => {
    expect(primaries('对30件法律援助案件办理质量开展评查。')).toEqual({});
  });
});

describe('two kinds that one clause behind them tells of', () => {
  it('are not taken for each other', () => {
    expect(primaries('对30件合同、12件规范性文件进行合法性审核。')).toEqual({
      'contracts.reviewed': 30,
    });
  });
});
