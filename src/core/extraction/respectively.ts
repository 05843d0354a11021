import { completeNames, deedsOf, namesOf, someNamesOf } from './noun-list.ts';
import type { Passage } from './passages.ts';
import type { Quantity } from './quantities/quantity.ts';

const respectively = /^(.*?)(?:分别|依次)([\u4E00-\u9FFF]{0,12})$/;
const between = /^[、,，和及与]$/;
const introducing = /^(?:为|是|达到?了?|有|达|共|完成|计)?$/;
const brackets = /\([^()]{0,40}\)/g;

/** The numbers of a row from one of them on; what brackets say beside one is none of them. */
function rowFrom(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): readonly Quantity[] {
  const row = quantities.slice(index, index + 1);
  for (const next of quantities.slice(index + 1, index + 10)) {
    const last = row.at(-1) ?? next;
    if (!between.test(text.slice(last.end, next.start).replace(brackets, ''))) break;
    row.push(next);
  }
  return row;
}

/** Places and bodies of which each has its own number of one thing that is named after the last. */
const subjects =
  /^(?![进入]驻|聘|评查|检查|参)[^进入聘]{0,6}(?:部门|单位|机关|乡镇|镇街|街道|本级|[省市县区乡镇村]级|政府|法院|[市州县区旗镇乡村]|社区)$/;
const rate = /(?:[率度比]|比例|覆盖面)$/;
/** Ends the noun of a number that tells one of several subjects: no phrasing goes beyond it. */
const eachItsOwn = ';';

/**
 * Whether a row tells one thing of several subjects, "县直部门、乡镇聘请率分别为100%和95%", so that none
 * of its numbers is that of all; a last one that is says so: 县本级、全县.
 */
function isOfSubjects(names: readonly string[], row: readonly Quantity[]): boolean {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  if (/^全[省市州盟县区旗镇乡街]/.test(last)) return false;
  if (others.some((name) => subjects.test(name)) && !subjects.test(last)) return true;
  if (!rate.test(last) || row.some(({ unit }) => unit !== '%')) return false;
  return others.some((name) => !rate.test(name));
}

/** The list in the clause before, where this clause only says that each has its number. */
function namesBefore({ lead }: Passage, verb: string, count: number): readonly string[] {
  if (!lead.endsWith(',')) return [];
  const clause = lead.slice(0, -1);
  const list = clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';')) + 1);
  const names = namesOf(list.replace(/^(?:对|将|就|针对|围绕)/, ''));
  if (names.length === count) return names.map((name) => `${verb}${name}`);
  const deeds = introducing.test(verb) ? deedsOf(list) : [];
  return deeds.length === count ? deeds : names;
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
  const plain = quantities.filter((each) => passages.get(each)?.bracket === null);
  for (const [index, first] of plain.entries()) {
    const passage = passages.get(first);
    const found = passage === undefined ? null : respectively.exec(passage.left);
    if (passage === undefined || found === null) continue;
    const [, listed = '', verb = ''] = found;
    const row = rowFrom(text, plain, index);
    if (row.length < 2) continue;
    const here = completeNames(someNamesOf(listed, row.length) ?? []);
    const plainly = introducing.test(verb);
    const named = plainly ? here : here.map((name) => `${verb}${name}`);
    const names = here.length === 0 ? namesBefore(passage, verb, row.length) : named;
    if (names.length !== row.length) continue;
    const apart = isOfSubjects(here, row);
    for (const [at, quantity] of row.entries()) {
      const name = names[at] ?? '';
      nouns.set(quantity, apart ? `${name}${eachItsOwn}` : name);
    }
  }
  return nouns;
}
