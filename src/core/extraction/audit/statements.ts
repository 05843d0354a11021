import type { Figure } from '../../domain/figure.ts';
import type { Finding } from '../../domain/finding.ts';
import { trimFillers } from '../rules/fillers.ts';
import type { AuditContext, AuditRule, Item } from './context.ts';
import { bilingual, written } from './working.ts';

/** What a clause begins with that tells when or where, not what. */
const setting =
  /^(?:20\d{2}年|今年以来|今年|全年|年内|一年来|目前|同时|全[省市州盟县区旗镇乡街]|我[省市县区镇乡]|共计?|累计|其中|已|的|,|:)+/;

/** The words of a clause that say what is counted. */
const said = (item: Item): string =>
  trimFillers(item.passage.left.replace(setting, '')).replace(setting, '');

const likeQualified = (a: Figure, b: Figure): boolean =>
  a.qualifiers.scope === b.qualifiers.scope &&
  a.qualifiers.through === b.qualifiers.through &&
  a.qualifiers.role === b.qualifiers.role;

function disagree(context: AuditContext, first: Item, figure: Figure, again: Item): Finding | null {
  const other = context.figures[again.figure];
  if (other === undefined || other.indicator !== figure.indicator) return null;
  if (!likeQualified(figure, other)) return null;
  if (first.exact === null || again.exact === null || first.exact === again.exact) return null;
  if (said(first).length < 4 || said(first) !== said(again)) return null;
  const [one, two] = [first.exact, again.exact].map(written);
  return {
    rule: 'statements-disagree',
    severity: 'warning',
    message: bilingual(
      `同一事项前后两处分别写作 ${one} 和 ${two}：有一数有误，或其一另有所指。这里取先出现的 ${one}。`,
      `The same matter is given as ${one} in one place and ${two} in another: one is wrong, or it means something else. The first, ${one}, is used here.`,
    ),
    working: `${one} ≠ ${two}`,
    expected: first.exact,
    printed: again.exact,
    figures: [first.figure, again.figure],
  };
}

/** Two statements in the same words, of the same scope and period, that give different numbers. */
export const checkStatements: AuditRule = (context) => {
  const { items, figures } = context;
  const mentioned = items.filter(({ figure }) => figures[figure]?.demotion === 'second-mention');
  if (mentioned.length === 0) return [];
  return items.flatMap((first) => {
    const figure = figures[first.figure];
    if (figure === undefined || !figure.primary || figure.indicator === null) return [];
    for (const again of mentioned) {
      if (again.quantity.start <= first.quantity.start) continue;
      const found = disagree(context, first, figure, again);
      if (found !== null) return found;
    }
    return [];
  });
};
