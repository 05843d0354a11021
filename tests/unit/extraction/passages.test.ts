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
