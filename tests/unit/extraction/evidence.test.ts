import { describe, expect, it } from 'vitest';
import { makeEvidence, makeLabel } from '../../../src/core/extraction/evidence.ts';
import { cleanText } from '../../../src/core/extraction/normalise.ts';
import { makePassages } from '../../../src/core/extraction/passages.ts';
import { findQuantities } from '../../../src/core/extraction/quantities/find.ts';

/** The quantities of a text with their labels and phrases. */
function shownIn(text: string) {
  const clean = cleanText(text);
  const quantities = findQuantities(clean.text);
  const passageOf = makePassages(clean.text, quantities);
  return quantities.map((quantity) => {
    const passage = passageOf(quantity);
    const evidence = makeEvidence(clean, quantity, passage, undefined);
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.printed);
    expect(evidence.phrase).toContain(evidence.printed);
    expect(text.slice(evidence.phraseStart).startsWith(evidence.phrase)).toBe(true);
    expect(evidence.phrase.length).toBeLessThanOrEqual(40);
    expect(evidence.section).toEqual([]);
    return { label: makeLabel(passage, quantity.unit), phrase: evidence.phrase };
  });
}
/** The same, which must not depend on where in a report the sentence stands. */
function shown(text: string) {
  const alone = shownIn(text);
  expect(shownIn(`各级各部门（单位）稳步推进各项工作。\n${text}`)).toEqual(alone);
  return alone;
}
const labels = (text: string) => shown(text).map(({ label }) => label);
const phrases = (text: string) => shown(text).map(({ phrase }) => phrase);

describe('a phrase', () => {
  it.each([
    ['全县各级人民调解组织共办理公证30件，其他。', ['全县各级人民调解组织共办理公证30件']],
    ['各级组织全年共调解，成功30件。', ['各级组织全年共调解，成功30件']],
    ['各级组织全年共调解。成功30件。', ['成功30件']],
    ['各级组织；成功30件。', ['各级组织；成功30件']],
    ['全县各级行政机关全年共办理公证（30件），其他。', ['全县各级行政机关全年共办理公证（30件）']],
    ['办理公证30件（含涉外5件）。', ['办理公证30件（含涉外5件）', '办理公证30件（含涉外5件）']],
    ['办理 公证 30 件 。', ['办理 公证 30 件']],
    ['）办理公证30件', ['办理公证30件']],
  ])('of %s is %j', (text, told) => {
    expect(phrases(text)).toEqual(told);
  });

  it.each([
    ['全县各级行政机关办理公证（含涉外30件），其他。', '全县各级行政机关办理公证（含涉外30件）'],
    ['全县各级行政机关办理公证30件），其他。', '全县各级行政机关办理公证30件'],
    ['全县各级行政机关（含（涉外）公证30件），其他。', '全县各级行政机关（含（涉外）公证30件）'],
    ['全县各级行政机关办理公证（含（涉外30件），其他。', '全县各级行政机关办理公证（含（涉外30件'],
    [
      '全县各级行政机关（县）、（市）办理公证30件），其他。',
      '全县各级行政机关（县）、（市）办理公证30件',
    ],
  ])('takes in of %s the bracket that closes what it opens, and no other', (text, told) => {
    expect(phrases(text)).toEqual([told]);
  });

  it('takes in as many clauses as say enough, and no more', () => {
    expect(phrases('甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉，成功3件。')).toEqual([
      '甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉，成功3件',
    ]);
    expect(phrases('各级各类组织，甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉，成功3件。')).toEqual([
      '甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉，成功3件',
    ]);
    expect(phrases(`${'甲乙丙丁戊己庚辛壬癸'.repeat(4)}，成功3件。`)).toEqual(['成功3件']);
  });

  it('takes in clauses up to twenty-four characters', () => {
    const clause = (length: number) => '甲乙丙丁戊己庚辛壬癸'.repeat(3).slice(0, length);
    expect(phrases(`各级，${clause(19)}，成功3件。`)).toEqual([`${clause(19)}，成功3件`]);
    expect(phrases(`各级，${clause(18)}，成功3件。`)).toEqual([`各级，${clause(18)}，成功3件`]);
    expect(phrases('各级组织，办理公证法律援助案件3件。')).toEqual(['办理公证法律援助案件3件']);
    expect(phrases('各级组织，办理公证法律援助案3件。')).toEqual([
      '各级组织，办理公证法律援助案3件',
    ]);
  });

  it('takes in brackets whole or not at all', () => {
    expect(phrases('全县各级（甲，乙）办结，成功3件。')).toEqual([
      '全县各级（甲，乙）办结，成功3件',
    ]);
    expect(phrases('邀请张三（甲，乙）办结，成功3件。')).toEqual(['成功3件']);
    expect(phrases('邀请张三授课，办结（含上年）案件，成功3件。')).toEqual([
      '办结（含上年）案件，成功3件',
    ]);
    expect(phrases('全县各级行政机关办理公证（含涉外30件，其他）。')).toEqual([
      '全县各级行政机关办理公证（含涉外30件',
    ]);
    const clause = (length: number) => '甲乙丙丁戊己庚辛壬癸'.repeat(4).slice(0, length);
    expect(phrases(`${clause(33)}（含涉外30件），其他。`)).toEqual([`${clause(33)}（含涉外30件`]);
    expect(phrases(`${clause(32)}（含涉外30件），其他。`)).toEqual([`${clause(32)}（含涉外30件）`]);
  });

  it('minds no name in another sentence', () => {
    expect(phrases('邀请张三授课。各级组织，成功3件。')).toEqual(['各级组织，成功3件']);
  });

  it('takes in no clause that names somebody', () => {
    expect(phrases('邀请张三李四授课，参加30人。')).toEqual(['参加30人']);
    expect(phrases('王五教授授课，参加30人。')).toEqual(['参加30人']);
    expect(phrases('由王五李四同志授课30场次，反响良好。')).toEqual(['授课30场次']);
    expect(phrases('授课30场次由王五李四主讲。')).toEqual(['授课30场次']);
    expect(phrases('授课30场次并由王五李四主讲。')).toEqual(['授课30场次并']);
    expect(phrases('开展普法讲座30场次特邀王五授课。')).toEqual(['开展普法讲座30场次']);
  });

  it('cuts a long clause at a mark, never inside a number', () => {
    const long = '甲乙丙丁戊己庚辛壬癸'.repeat(4);
    expect(phrases(`${long}、办理公证30件。`)).toEqual(['办理公证30件']);
    expect(phrases(`办理公证30件子丑寅卯、${long}。`)).toEqual(['办理公证30件子丑寅卯']);
    const [first] = phrases(`${long}办理公证30件${long}。`);
    expect(first).toHaveLength(40);
    const cut = phrases(`办理公证30件${'甲乙丙丁戊己庚辛壬癸'.repeat(3)}2345678件。`);
    expect(cut[0]).toBe(`办理公证30件${'甲乙丙丁戊己庚辛壬癸'.repeat(3)}`);
    expect(phrases(`办理公证30件“${long}。`)).toEqual(['办理公证30件']);
    expect(phrases(`审查规划、办法30件${long}。`)[0]).toMatch(/^审查规划、办法30件甲/);
    const left = long.slice(0, 35);
    expect(phrases(`${long}“${left}30件。`)).toEqual([`${left.slice(-36)}30件`]);
    const right = `“甲乙丙”${long.slice(0, 13)}`;
    expect(phrases(`${long.slice(0, 30)}30件${right}。`)[0]?.endsWith(`30件${right}`)).toBe(true);
  });
});

describe('a label', () => {
  it.each([
    ['其中办理公证30件。', ['办理公证']],
    ['目前共办理公证达到了30件。', ['办理公证']],
    ['截至目前，办理公证合计30件。', ['办理公证']],
    ['截至2023年10月底办理公证30件。', ['办理公证']],
    ['及时办结30件。', ['及时办结']],
    ['及办结30件。', ['办结']],
    ['符合认为30件。', ['符合认为']],
    ['30件公证。', ['公证']],
    ['30件以内。', ['件']],
    ['29个部门参加。', ['部门参加']],
    ['涉及29个部门。', ['部门']],
    ['29个单位中40人。', ['单位', '单位']],
    ['精简30个增加到50个。', ['精简', '精简']],
    ['机构由138个精简为25个。', ['机构', '机构']],
    ['进驻事项38项、窗口12个。', ['进驻事项', '窗口']],
    ['调解纠纷30件40人。', ['调解纠纷', '调解纠纷']],
    ['办结率98%的案件。', ['办结率']],
    ['办结98%。', ['办结']],
    ['案件数量30件公证。', ['案件数量']],
    ['调解纠纷，共30件。', ['调解纠纷']],
    ['审查规划、办法，共30件。', ['审查规划、办法']],
    ['审查规划、办法30件。', ['审查规划、办法']],
    ['涉及29个部门、窗口人员30人。', ['部门', '窗口人员']],
    ['其中 VIP 30件 ODR 。', ['ODR']],
    ['其中 VIP 30件。', ['VIP']],
    ['30件40人。', ['件', '人']],
    ['办30件。', ['办']],
    ['30件规划、办法。', ['规划、办法']],
    ['调解成功98%的纠纷。', ['调解成功']],
    ['数据局30件公证。', ['公证']],
    ['审查规划，成功3件办结率98%。', ['成功', '办结率']],
    ['调解纠纷30件防止激化40件5人。', ['防止激化', '防止激化', '防止激化']],
    ['调解纠纷30件计40人。', ['调解纠纷', '调解纠纷']],
    ['调解纠纷3件公证4件5人。', ['公证', '公证', '公证']],
  ])('of %s is %j', (text, told) => {
    expect(labels(text)).toEqual(told);
  });

  it('is at most forty characters, cut at a list mark where there is one', () => {
    const long = '甲乙丙丁戊己庚辛壬癸'.repeat(5);
    expect(labels(`办理${long}30件。`)[0]).toHaveLength(40);
    expect(labels(`办理${long}、子丑寅卯辰巳午30件。`)).toEqual(['子丑寅卯辰巳午']);
    const exact = `${long.slice(0, 19)}、${long.slice(0, 20)}`;
    expect(labels(`${exact}30件。`)).toEqual([exact]);
    expect(labels(`办理${long}子丑寅卯辰巳午30件。`)[0]?.endsWith('子丑寅卯辰巳午')).toBe(true);
  });

  it('names nobody', () => {
    expect(labels('王五教授授课30场次。')).toEqual(['授课']);
  });
});
