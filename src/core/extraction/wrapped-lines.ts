/** Lines at least this long can be full ones; shorter columns than this are not prose. */
const shortestColumn = 18;
const longestColumn = 80;
const endsSentence = /[。；！？：;!?:]$/;
/** A line that begins like this begins something: a heading, an item, an indented paragraph. */
const begins =
  /^(?:\s|[一二三四五六七八九十]{1,3}(?:[、.]|是)|[(（]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]|[①-⑳])/;

/**
 * Offsets of the line breaks that only end a full line of a text cut to a fixed width, as text taken
 * from PDF files is. Empty where most lines end with their sentence, so that headings stay apart.
 */
export function wrappingBreaks(text: string): ReadonlySet<number> {
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim().length >= shortestColumn);
  const open = full.filter((line) => !endsSentence.test(line.trimEnd()));
  const widths = full.map((line) => line.trimEnd().length).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)];
  const found = new Set<number>();
  if (column === undefined || column > longestColumn || full.length < 8) return found;
  if (open.length < full.length * 0.6) return found;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    offset += line.length;
    const next = lines[index + 1] ?? '';
    const isFull = line.trimEnd().length >= column - 2 && !endsSentence.test(line.trimEnd());
    if (isFull && next.trim() !== '' && !begins.test(next)) found.add(offset);
    offset += 1;
  }
  return found;
}
