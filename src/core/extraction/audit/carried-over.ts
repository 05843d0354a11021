import type { AuditRule } from './context.ts';
import { bilingual, written } from './working.ts';

/** Conclusions and the cases of the year that they can come from. */
const processes = [
  { concluded: 'litigation.concluded', fresh: ['litigation.cases'] },
  { concluded: 'review.concluded', fresh: ['review.accepted', 'review.received'] },
] as const;

const old = /往年|上年|去年|以前|结转|旧存|历年|跨年/;

/**
 * Cases concluded, less those carried over from earlier years, against the cases that came in:
 * "已判决25件(含往年10件)" needs 15 new ones.
 */
export const checkCarriedOver: AuditRule = ({ items, headline }) =>
  processes.flatMap(({ concluded, fresh }) => {
    const done = headline(concluded);
    const came = fresh.map(headline).find((found) => found !== undefined);
    if (done?.exact == null || came?.exact == null) return [];
    const at = items.findIndex(({ figure }) => figure === done.index);
    const carried = items[at + 1];
    if (carried?.exact == null || carried.passage.bracket === null) return [];
    if (carried.passage.bracket !== (items[at]?.quantity.end ?? Number.NaN) + 1) return [];
    if (!old.test(carried.passage.left)) return [];
    const rest = done.exact - carried.exact;
    if (rest <= came.exact) return [];
    const [all, before, left, here] = [done.exact, carried.exact, rest, came.exact].map(written);
    return [
      {
        rule: 'carried-over' as const,
        severity: 'warning' as const,
        message: bilingual(
          `审结的 ${all} 件中有 ${before} 件是往年案件，余下 ${left} 件应是当年新收，而报告写当年新收 ${here} 件：两者口径不同，或有一数有误，不宜据此计算审结率。`,
          `Of the ${all} cases decided, ${before} are from earlier years; the other ${left} should be new, but the report counts ${here} new cases. The bases differ or a number is wrong, so derive no conclusion rate from them.`,
        ),
        working: `${all} − ${before} = ${left} > ${here}`,
        expected: here === undefined ? null : came.exact,
        printed: rest,
        figures: [done.index, carried.figure, came.index],
      },
    ];
  });
