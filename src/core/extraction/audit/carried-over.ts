import type { Finding } from '../../domain/finding.ts';
import type { AuditContext, AuditRule, Headline, Item } from './context.ts';
import { bilingual, written } from './working.ts';

/** Conclusions and the cases of the year that they can come from. */
const processes = [
  { concluded: 'litigation.concluded', fresh: ['litigation.cases'] },
  { concluded: 'review.concluded', fresh: ['review.accepted', 'review.received'] },
] as const;

const old = /往年|上年|去年|以前|结转|旧存|历年|跨年/;

/** The number of older cases that stands in brackets right after the conclusions. */
function carriedBeside({ items }: AuditContext, done: Headline): Item | null {
  const at = items.findIndex(({ figure }) => figure === done.index);
  const carried = items[at + 1];
  if (carried === undefined || carried.passage.bracket === null) return null;
  if (carried.passage.bracket !== (items[at]?.quantity.end ?? Number.NaN) + 1) return null;
  return old.test(carried.passage.left) ? carried : null;
}

/** Whether the report says, with or without a number, that older cases are among the conclusions. */
function tellsOfOlder({ items, text }: AuditContext, done: Headline): boolean {
  const item = items.find(({ figure }) => figure === done.index);
  return (
    item !== undefined &&
    old.test(text.slice(Math.max(0, item.quantity.start - 40), item.quantity.end + 20))
  );
}

type Counted = Headline & { readonly exact: number };

const exceedsWithCarried = (done: Counted, carried: Item, came: Counted): Finding | null => {
  if (carried.exact === null) return null;
  const rest = done.exact - carried.exact;
  if (rest <= came.exact) return null;
  const [all, before, left, here] = [done.exact, carried.exact, rest, came.exact].map(written);
  return {
    rule: 'carried-over',
    severity: 'warning',
    message: bilingual(
      `审结的 ${all} 件中有 ${before} 件是往年案件，余下 ${left} 件应是当年新收，而报告写当年新收 ${here} 件：两者口径不同，或有一数有误，不宜据此计算审结率。`,
      `Of the ${all} cases decided, ${before} are from earlier years; the other ${left} should be new, but the report counts ${here} new cases. The bases differ or a number is wrong, so derive no conclusion rate from them.`,
    ),
    working: `${all} − ${before} = ${left} > ${here}`,
    expected: came.exact,
    printed: rest,
    figures: [done.index, carried.figure, came.index],
  };
};

const exceedsUntold = (done: Counted, came: Counted): Finding | null => {
  if (done.exact <= came.exact) return null;
  const [all, here] = [done.exact, came.exact].map(written);
  return {
    rule: 'concluded-exceeds-received',
    severity: 'note',
    message: bilingual(
      `办结 ${all} 件，多于当年的 ${here} 件：应含往年结转的案件，而报告没有写明，不宜据此计算办结率。`,
      `${all} cases were concluded, more than the ${here} of the year: cases carried over must be among them, which the report does not say. Derive no conclusion rate from them.`,
    ),
    working: `${all} > ${here}`,
    expected: came.exact,
    printed: done.exact,
    figures: [done.index, came.index],
  };
};

const isCounted = (found: Headline | undefined): found is Counted =>
  found !== undefined && found.exact !== null;

/**
 * Cases concluded, less those carried over from earlier years, against the cases that came in:
 * "已判决25件(含往年10件)" needs 15 new ones. Where the report does not tell of older cases at all, it
 * is worth a note that they must be among them.
 */
export const checkCarriedOver: AuditRule = (context) =>
  processes.flatMap(({ concluded, fresh }) => {
    const done = context.headline(concluded);
    const came = fresh.map(context.headline).find((found) => found !== undefined);
    if (!isCounted(done) || !isCounted(came)) return [];
    const carried = carriedBeside(context, done);
    if (carried !== null) return exceedsWithCarried(done, carried, came) ?? [];
    return tellsOfOlder(context, done) ? [] : (exceedsUntold(done, came) ?? []);
  });
