import type { Finding } from '../../domain/finding.ts';
import type { AuditContext, AuditRule, Item } from './context.ts';
import { isWider } from '../wider-total.ts';
import { bilingual, written } from './working.ts';

/** Parts that a report lists under a total. */
interface Split {
  readonly total: Item;
  readonly parts: readonly Item[];
  /** Whether the list claims that there is nothing else. */
  readonly exhaustive: boolean;
}

/** Units of things that may be listed under one total though each kind has its own: 法律15部, 条例14件. */
const countsOfThings = new Set([
  '件',
  '部',
  '份',
  '篇',
  '个',
  '项',
  '条',
  '次',
  '宗',
  '起',
  '例',
  '',
]);
const peopleUnits = new Set(['人', '名', '位', '人次']);

function comparable(total: Item, part: Item): boolean {
  const [a, b] = [total.quantity.unit, part.quantity.unit];
  if (a === b || b === '') return true;
  if (peopleUnits.has(a)) return peopleUnits.has(b);
  return countsOfThings.has(a) && countsOfThings.has(b);
}

/** Matters of their own that stand beside a count, not under it: "检查30次,其中发现问题50件". */
const actions = /发现|整改|查处|责令|立案|罚|移送|涉及|追回|挽回|培训|受益|出动|完成|提出/;

const sameUnit = ({ total, parts }: Split): boolean =>
  parts.every(({ quantity }) => [total.quantity.unit, ''].includes(quantity.unit));

/** Kinds of which a report names the largest and leaves out others. */
const openKinds = /纠纷|案件|领域|事项|单位/;

/** Labels that end alike name the kinds of one thing: 政务公开, 党务公开, 村务公开. */
function endAlike(parts: readonly Item[]): boolean {
  const ends = new Set(parts.map(({ label }) => (label.endsWith('类') ? '类' : label.slice(-2))));
  return parts.length >= 3 && ends.size === 1 && ![...ends].some((end) => openKinds.test(end));
}

/** What brackets hold beside a number that is no part of it: last year's, a change. */
const besides = /上年|去年|同期|往年|20\d{2}年|同比|环比|较|比上|增长|下降/;

/** No bracket that lists parts is longer. */
const reach = 1000;

/** "T(A件、B件)": what stands in the brackets right after the total. */
function bracketed(context: AuditContext, total: Item, following: readonly Item[]): Split | null {
  const open = total.quantity.end;
  if (context.text[open] !== '(') return null;
  const within = context.text.slice(open, Math.min(total.passage.sentence.end, open + reach));
  const length = within.indexOf(')');
  if (/^\((?:两项|以上)?(?:合计|共计|总计)/.test(within)) return null; // a sum, no part
  if (following[0] !== undefined && isWider(following[0].passage)) return null;
  if (besides.test(within.slice(1, Math.max(length, 1)))) return null;
  const close = open + length;
  const parts = following.filter(
    ({ quantity, passage }) => passage.bracket !== null && quantity.start < close,
  );
  // "99.2%(成功8914件/调解8986件)" tells what a rate is of.
  if (!parts.every((part) => comparable(total, part))) return null;
  const said = context.text.slice(open + 1, parts[0]?.quantity.start ?? open + 1);
  const listed = !/^(?:其中|含|包括|包含|比|同比|较)/.test(said);
  return { total, parts, exhaustive: (listed && parts.length >= 2) || endAlike(parts) };
}

/** What is done with the whole: "新发生33件,其中县政府9件,审结28件,败诉6件". */
const steps =
  /审结|结案|办结|已结|判决|裁决|化解|成功|整改|发现|查处|罚|移送|胜诉|败诉|受理|出庭|维持|撤销|驳回|终止|采纳|备案|办复|[答回]复|检查|评查|挽回|提出|按[期时]|到位|清零|销号/;

/** Whether a list of parts has ended and a clause tells what became of the whole. */
const goesOn = (first: Item, part: Item): boolean =>
  steps.test(part.passage.left) &&
  (!steps.test(first.passage.left) || first.passage.left.endsWith('类'));

const isOfUnit = ({ quantity }: Item, total: Item): boolean =>
  quantity.unit === '' || quantity.unit === total.quantity.unit;

const isAmong = ({ passage }: Item): boolean =>
  passage.left.startsWith('其中') || passage.previous === '其中';

/**
 * Whether parts are of what an earlier 其中 divides and not of the last number before them: "调解500件,
 * 其中邻里纠纷100件、土地纠纷200件,其中成功480件".
 */
function goesBack({ total, parts }: Split, preceding: readonly Item[]): boolean {
  if (!isAmong(total) && !preceding.some(isAmong)) return false;
  const sum = parts.reduce((all, { exact }) => all + (exact ?? Number.NaN), 0);
  return preceding.some((item) => {
    const fits = item.exact !== null && item.exact >= sum;
    return fits && parts.every((part) => comparable(item, part));
  });
}

/** "T,其中A件,B件": from 其中 to the end of the sentence or the next semicolon. */
function amongThem(context: AuditContext, total: Item, following: readonly Item[]): Split | null {
  const outside = following.filter(({ passage }) => passage.bracket === null);
  const [first] = outside;
  if (first === undefined || !isAmong(first)) return null;
  // After a semicolon 其中 goes back to the matter of the sentence, not to the last number.
  if (context.text.slice(total.quantity.end, first.quantity.start).includes(';')) return null;
  const last = outside.at(-1) ?? first;
  const semicolon = context.text.slice(first.quantity.start, last.quantity.end).indexOf(';');
  const next = outside.slice(1).find(isAmong);
  const end = Math.min(
    semicolon < 0 ? context.text.length : first.quantity.start + semicolon,
    next?.quantity.start ?? context.text.length,
  );
  const parts = outside.filter(({ quantity }) => quantity.start < end);
  // "17次,其中会前学法8次,学习法规11部": a list begun in the unit of its total goes on in it.
  const alike = first.quantity.unit === total.quantity.unit;
  const stop = parts.findIndex(
    (part, at) =>
      !comparable(total, part) ||
      (at > 0 && (goesOn(first, part) || (alike && !isOfUnit(part, total)))),
  );
  const listed = stop < 0 ? parts : parts.slice(0, stop);
  return { total, parts: listed, exhaustive: endAlike(listed) };
}

/** "A件、B件、C件,共T件". */
function summedUp(
  context: AuditContext,
  total: Item,
  preceding: () => readonly Item[],
): Split | null {
  if (!/^(?:共|合计|总计)/.test(total.passage.left)) return null;
  const parts: Item[] = [];
  for (const item of [...preceding()].reverse()) {
    const after = parts[0];
    if (item.quantity.unit !== total.quantity.unit) break;
    if (after !== undefined && context.text[item.quantity.end] !== '、') break;
    parts.unshift(item);
  }
  return parts.length < 2 ? null : { total, parts, exhaustive: true };
}

/** Whether some of the parts add up to the total: others then overlap with them. */
function someAddUp(values: readonly number[], total: number): boolean {
  if (values.length > 12) return false;
  const sums = new Set<number>();
  for (const value of values) {
    for (const sum of [...sums, 0]) sums.add(sum + value);
    if (sums.has(total)) return true;
  }
  return false;
}

/** A list that falls this far short of its total does not claim to be all of it. */
const shortestExhaustive = 0.8;

function judge(split: Split): Finding | null {
  const { total, parts, exhaustive } = split;
  const values = parts.flatMap(({ exact }) => exact ?? []);
  if (total.exact === null || values.length !== parts.length || parts.length === 0) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  if (sum === total.exact || someAddUp(values, total.exact)) return null;
  const exceeds = sum > total.exact;
  const like = sameUnit(split);
  if (exceeds && !like && (parts.length < 2 || parts.some(({ label }) => actions.test(label)))) {
    return null;
  }
  if (!exceeds && (!exhaustive || !like || sum < total.exact * shortestExhaustive)) return null;
  const difference = written(Math.abs(sum - total.exact));
  const summed = written(sum);
  const whole = written(total.exact);
  return {
    rule: 'parts-total',
    severity: exceeds && like && parts.length === 1 ? 'error' : 'warning',
    message: exceeds
      ? bilingual(
          `各分项之和为 ${summed}，比总数 ${whole} 多 ${difference}：分项有重叠，或与总数的计数方式不同，不能当作总数的构成。`,
          `The parts add up to ${summed}, ${difference} more than the total of ${whole}: they overlap or are counted in another way, so do not read them as a breakdown of the total.`,
        )
      : bilingual(
          `各分项之和为 ${summed}，比总数 ${whole} 少 ${difference}：分项没有列全，或有一个数印错，引用总数时请留意。`,
          `The parts add up to ${summed}, ${difference} short of the total of ${whole}: a part is missing or a number misprinted, so quote the total with care.`,
        ),
    working:
      parts.length === 1
        ? `${summed} > ${whole}`
        : `${values.map(written).join(' + ')} = ${summed} ≠ ${whole}`,
    expected: sum,
    printed: total.exact,
    figures: [total.figure, ...parts.map(({ figure }) => figure)],
  };
}

/** "比上年减少15件": it is no total, and what follows is listed under the number before it. */
const changed = /(?:增加|减少|增长|下降|上升|[多少增减])了?(?:约|近)?$/;

/** Totals against the parts that the report lists under them. */
export const checkParts: AuditRule = (context) => {
  const items = context.items.filter(({ passage }) => !changed.test(passage.left));
  return items.flatMap((total, at) => {
    const { start, end } = total.passage.sentence;
    const following: Item[] = [];
    for (let next = at + 1; next < items.length && next < at + 30; next++) {
      const item = items[next];
      if (item === undefined || item.quantity.end > end) break;
      following.push(item);
    }
    const before = items[at - 1]?.quantity.start ?? -1;
    if (following.length === 0 && before < start) return [];
    const preceding = () =>
      items.slice(Math.max(0, at - 12), at).filter(({ quantity }) => quantity.start >= start);
    const among = total.passage.bracket === null ? amongThem(context, total, following) : null;
    const splits = [
      bracketed(context, total, following),
      among !== null && goesBack(among, preceding()) ? null : among,
      summedUp(context, total, preceding),
    ];
    return splits.flatMap((split) => (split === null ? [] : (judge(split) ?? [])));
  });
};
