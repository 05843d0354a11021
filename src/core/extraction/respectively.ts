import type { Quantity } from './quantities/quantity.ts';
import type { Passage } from './passages.ts';

const respectively = /^(.*?)(?:分别|依次)([\u4E00-\u9FFF]{0,4})$/;
const between = /^[、,，和及与]$/;
const introducing = /^(?:为|是|达到?|有|达|共|完成|计)?$/;
const separators = /[、和及与]/;

/** What the last noun of a row has and the others leave out: of 受理、审结行政复议案件, 行政复议案件. */
const sharedEnd = /(?:的?(?:行政)?规范性文件|文件|合同|案件|申请|事项|纠纷|信访件|案卷)$/;
const leadingVerb =
  /^(?:收到|新收|受理|立案|审结|办结|结案|办理|审理|审查|审核|制定|出台|印发|废止|清理|调解|化解|检查|评查|报备|备案)/;

function endOf(last: string): string {
  const verb = leadingVerb.exec(last)?.[0];
  const end = sharedEnd.exec(last)?.[0] ?? '';
  return verb !== undefined && end !== '' ? last.slice(verb.length) : end;
}

/** Gives each noun of a row the end that only its last one has. */
function completed(names: readonly string[]): readonly string[] {
  const end = endOf(names.at(-1) ?? '');
  if (end === '') return names;
  return names.map((name) => (name.endsWith(end.slice(-2)) ? name : `${name}${end}`));
}

function rowFrom(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): readonly Quantity[] {
  const row = quantities.slice(index, index + 1);
  for (const next of quantities.slice(index + 1, index + 10)) {
    const last = row.at(-1) ?? next;
    if (!between.test(text.slice(last.end, next.start))) break;
    row.push(next);
  }
  return row;
}

const namesIn = (listed: string): readonly string[] =>
  listed.split(separators).filter((name) => name !== '');

/** The list in the clause before, where this clause only says that each has its number. */
function namesBefore({ lead }: Passage, verb: string): readonly string[] {
  if (!lead.endsWith(',')) return [];
  const clause = lead.slice(0, -1);
  const list = clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';')) + 1);
  return namesIn(list.replace(/^(?:对|将|就|针对|围绕)/, '')).map((name) => `${verb}${name}`);
}

/**
 * Nouns and numbers told in two rows: "受理数、办结数分别为25件、13件", "收到、受理、审结行政复议案件分别为
 * 42件、37件和35件", "对决策、合同、文件开展审查,分别审查21项、57份和12件". Gives each quantity of such a
 * row its own noun; quantities elsewhere are not in the map.
 *
 * Nouns and numbers must be as many, or no noun is given.
 */
export function nounsOfRows(
  text: string,
  quantities: readonly Quantity[],
  passages: ReadonlyMap<Quantity, Passage>,
): ReadonlyMap<Quantity, string> {
  const nouns = new Map<Quantity, string>();
  for (const [index, first] of quantities.entries()) {
    const passage = passages.get(first);
    const found = passage === undefined ? null : respectively.exec(passage.left);
    if (passage === undefined || found === null) continue;
    const [, listed = '', verb = ''] = found;
    const row = rowFrom(text, quantities, index);
    if (row.length < 2) continue;
    const here = introducing.test(verb) ? namesIn(listed) : [];
    const names = here.length === row.length ? completed(here) : namesBefore(passage, verb);
    if (names.length !== row.length) continue;
    for (const [at, quantity] of row.entries()) nouns.set(quantity, names[at] ?? '');
  }
  return nouns;
}
