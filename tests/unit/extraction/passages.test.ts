import { describe, expect, it } from 'vitest';
import { makePassages, type Passage } from '../../../src/core/extraction/passages.ts';
import { findQuantities } from '../../../src/core/extraction/quantities/find.ts';
import { nounsOfRows } from '../../../src/core/extraction/respectively.ts';

function passages(text: string): ReadonlyMap<string, Passage> {
  const quantities = findQuantities(text);
  const passageOf = makePassages(text, quantities);
  return new Map(quantities.map((each) => [text.slice(each.start, each.end), passageOf(each)]));
}

describe('makePassages', () => {
  const text =
    '全年收文。收到“跨县”申请45件(含上年结转5件),其中,受理40件、不予受理3件,法律、条例、办法2部;办结35件。';
  const all = passages(text);

  it.each([
    ['45件', '收到跨县申请', ''],
    ['5件', '含上年结转', ''],
    ['40件', '受理', ''],
    ['3件', '不予受理', ''],
    ['2部', '法律、条例、办法', ''],
    ['35件', '办结', ''],
  ])('cuts the clause of %s', (printed, left, right) => {
    expect(all.get(printed)).toMatchObject({ left, right });
  });

  it('tells the clause before, with its numbers as #', () => {
    expect(all.get('40件')?.previous).toBe('其中');
    expect(all.get('2部')?.previous).toBe('不予受理#');
    expect(all.get('45件')?.previous).toBe('');
  });

  it('knows which numbers stand in brackets', () => {
    expect(all.get('5件')?.bracket).toBe(text.indexOf('(') + 1);
    expect(all.get('45件')?.bracket).toBeNull();
  });

  it('leaves brackets out of a clause, and marks numbers in it', () => {
    const found = passages('市政府党组(扩大)会议上开展13次学法,涉及29个部门各类事项472项。');
    expect(found.get('13次')).toMatchObject({ left: '市政府党组会议上开展', right: '学法' });
    expect(found.get('472项')?.left).toBe('涉及#部门各类事项');
    expect(found.get('29个')?.right).toBe('部门各类事项#');
  });

  it('ends sentences at full stops and lines', () => {
    const { sentence } = passages('甲。乙办结3件。丙').get('3件') ?? {};
    expect(sentence).toEqual({ start: 2, end: 7 });
  });
});

describe('the passage of a number', () => {
  const at = (text: string, printed: string) => passages(text).get(printed);

  it.each([
    ['甲,乙办结3件丙,丁', '3件', '乙办结', '丙'],
    ['甲:乙办结3件丙;丁', '3件', '乙办结', '丙'],
    ['甲、乙办结3件丙、丁', '3件', '甲、乙办结', '丙、丁'],
    ['收文2件、办结3件、归档', '3件', '办结', ''],
    ['收文2件(含5份)、办结3件', '3件', '办结', ''],
    ['收文2件和办结3件', '3件', '收文#和办结', ''],
    ['收文2件和办结3件', '2件', '收文', '和办结#'],
    ['市政府(全体)会议3次(扩大)会议', '3次', '市政府会议', '会议'],
    ['办结(含上年)“跨县”申请3件', '3件', '办结跨县申请', ''],
    ['甲)办结3件', '3件', '甲)办结', ''],
    ['(办结3件)归档', '3件', '办结', ''],
    ['办结3件(归档', '3件', '办结', '(归档'],
    ['办结3件“归档”乙', '3件', '办结', '归档乙'],
    ['办结3件', '3件', '办结', ''],
  ])('of %j: what stands on both sides of %s', (text, printed, left, right) => {
    expect(at(text, printed)).toMatchObject({ left, right });
  });

  it.each([
    ['甲收文,乙办结3件', '甲收文', '甲收文,'],
    ['甲收文:乙办结3件', '甲收文', '甲收文:'],
    ['甲收文;乙办结3件', '', '甲收文;'],
    ['甲收文2件、乙办结3件', '', '甲收文#、'],
    ['甲收文2件,乙办结3件', '甲收文#', '甲收文#,'],
    ['甲。乙办结3件', '', ''],
    [',乙办结3件', '', ','],
    ['甲(乙收文,丙办结3件)', '乙收文', '乙收文,'],
    ['甲(乙)收文,丙办结3件', '甲收文', '甲收文,'],
  ])('of %j: the clause before and what leads to it', (text, previous, lead) => {
    expect(at(text, '3件')).toMatchObject({ previous, lead });
  });

  it('holds its clause, its sentence and what is around it', () => {
    const text = '甲。乙收文,丙办结3件丁,戊。己';
    expect(at(text, '3件')).toMatchObject({
      sentence: { start: 2, end: 14 },
      clause: { start: 6, end: 12 },
      said: '乙收文,丙办结',
      around: '乙收文,丙办结3件丁,戊',
    });
    expect(at('办结3件', '3件')).toMatchObject({ sentence: { start: 0, end: 4 } });
  });

  it('goes no farther than words could have to do with it', () => {
    const far = '甲'.repeat(300);
    const passage = at(`${far}办结3件${far}`, '3件');
    expect(passage?.left).toHaveLength(240);
    expect(passage?.right).toHaveLength(240);
    expect(passage?.said).toHaveLength(240);
    expect(passage?.around).toHaveLength(482);
    expect(at(`${far},办结3件`, '3件')?.lead).toHaveLength(120);
    expect(at(`(${far}办结3件)`, '3件')?.bracket).toBeNull();
  });

  it.each([
    ['(办结3件)', 1],
    ['甲(乙)办结3件', null],
    ['甲(乙(丙)办结3件)', null],
    ['甲(乙,办结3件', 2],
    ['甲(乙。办结3件)', null],
  ])('tells of %j where its bracket opens: %s', (text, bracket) => {
    expect(at(text, '3件')?.bracket).toBe(bracket);
  });
});

describe('nounsOfRows', () => {
  function nouns(text: string): readonly (readonly [string, string])[] {
    const quantities = findQuantities(text);
    const passageOf = makePassages(text, quantities);
    const of = new Map(quantities.map((each) => [each, passageOf(each)]));
    return [...nounsOfRows(text, quantities, of)].map(
      ([{ start, end }, noun]) => [text.slice(start, end), noun] as const,
    );
  }

  it('gives each number of a row its own noun', () => {
    expect(nouns('受理数、办结数和撤回数分别为25件、13件和2件。')).toEqual([
      ['25件', '受理数'],
      ['13件', '办结数'],
      ['2件', '撤回数'],
    ]);
  });

  it('gives none where nouns and numbers are not as many', () => {
    expect(nouns('受理数、办结数分别为25件、13件、2件。')).toEqual([]);
    expect(nouns('办结数为25件、13件。')).toEqual([]);
  });
});
