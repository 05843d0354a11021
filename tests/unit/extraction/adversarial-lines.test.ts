import { describe, expect, it } from 'vitest';
import {
  type AdversarialLine,
  adversarialLines,
  writeLine,
} from '../../fixtures/adversarial-lines.ts';
import { extract } from './invented.ts';

const megabyte = 1_000_000;
/** What long lines of real files are made of: read at the length that a whole report may have. */
const inFull = new Set([
  'digits only',
  'Chinese numerals only',
  'spaces',
  'parts of parts',
  'prose without punctuation',
]);
/**
 * A fourth of it is as good a proof for the other shapes. Where a line is nothing but figures, making
 * these takes the time; a fortieth is long enough.
 */
function bytesOf({ title, tells = [] }: AdversarialLine): number {
  if (tells.length > 0) return megabyte / 20;
  return inFull.has(title) ? 2 * megabyte : megabyte / 2;
}

// Work that grows as the square of the length would not end within a test's time. How it does grow is
// measured by `npm run bench -- linear`.
describe('a line of megabytes, or of thousands of figures,', () => {
  it.each(adversarialLines)('of $title is read to its end, and so is what follows', (line) => {
    const { headTells = [], unit, tells = [] } = line;
    const written = writeLine(line, bytesOf(line));
    const before = '云溪县2023年法治政府建设年度报告\n\n一、主要做法\n';
    const behind = '\n全年收到行政复议申请';
    const text = `${before}${written}${behind}37件。\n\n云溪县人民政府\n2024年3月1日\n`;
    const { figures } = extract(text);

    const wrong = figures.filter(
      ({ evidence: { start, end, printed } }) => text.slice(start, end) !== printed,
    );
    expect(wrong).toEqual([]);
    const times = tells.length === 0 ? 0 : written.split(unit).length - 1;
    const printed = figures.map(({ evidence }) => evidence.printed).join(' ');
    const expected = [...headTells, ...Array.from({ length: times }, () => tells).flat(), '37件'];
    // Compared as a whole: a difference of such lists takes longer to print than to find.
    expect(printed === expected.join(' ')).toBe(true);
    const start = before.length + written.length + behind.length;
    expect(figures.at(-1)).toMatchObject({
      indicator: 'review.received',
      value: 37,
      primary: true,
      evidence: { start, end: start + '37件'.length },
    });
  });
});
