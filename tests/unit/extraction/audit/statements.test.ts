import { describe, expect, it } from 'vitest';
import { findingsIn, workingsOf } from './findings.ts';

const workings = (sentences: string) => workingsOf('statements-disagree', sentences);

describe('two statements of one matter', () => {
  it.each([
    ['in the same words', '全年办理公证30件。全年办理公证50件。', '30 ≠ 50'],
    ['that say otherwise when', '全年办理公证30件。今年以来，共办理公证50件。', '30 ≠ 50'],
    ['whose year is named', '我县2023年办理公证30件。全县累计办理公证50件。', '30 ≠ 50'],
    ['after a third that agrees', '办理公证30件。办理公证30件。办理公证50件。', '30 ≠ 50'],
    ['of the same offices', '县本级办理公证30件。县本级办理公证20件。', '30 ≠ 20'],
  ])('disagree %s', (_, sentences, working) => {
    expect(workings(sentences)).toEqual([working]);
  });

  it('are told once, however many disagree', () => {
    expect(workings('办理公证30件。办理公证50件。办理公证60件。')).toEqual(['30 ≠ 50']);
  });

  it.each([
    ['they agree', '全年办理公证30件。全年办理公证30件。'],
    ['the words differ', '全年办理公证30件。全年受理公证50件。'],
    ['the words are few', '全年公证30件。全年公证50件。'],
    ['the first is approximate', '全年办理公证30余件。全年办理公证50件。'],
    ['the second is approximate', '全年办理公证30件。全年办理公证50余件。'],
    ['the second is redacted', '全年办理公证30件。全年办理公证XX件。'],
    ['the second is of part of the year', '全年办理公证50件。截至10月，办理公证30件。'],
    ['the second is of last year', '全年办理公证30件。2022年办理公证40件。'],
    ['the second is of some offices only', '全年办理公证30件。县本级办理公证20件。'],
    ['the second is a plan', '全年办理公证30件。力争办理公证50件。'],
    ['nobody compares them', '召开联席会议30次。召开联席会议50次。'],
    [
      'the body answers in one, decides in the other',
      '收到行政复议申请20件。作为被申请人，收到行政复议申请30件。',
    ],
  ])('do not disagree where %s', (_, sentences) => {
    expect(workings(sentences)).toEqual([]);
  });

  it('are told with both numbers, the first being used', () => {
    const [finding] = findingsIn('办理公证30件。办理公证50件。');
    expect(finding).toMatchObject({
      severity: 'warning',
      expected: 30,
      printed: 50,
      figures: ['30件', '50件'],
    });
    expect(finding?.message.zh).toContain('前后两处分别写作 30 和 50');
    expect(finding?.message.en).toContain('30 in one place and 50 in another');
  });
});
