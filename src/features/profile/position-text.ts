import type { Standing } from '../../core/dataset/position.ts';
import type { Language } from '../../core/domain/text.ts';
import { englishOrdinal } from '../../ui/format/ordinal.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

const words = defineStrings({
  zh: {
    place: (from: number, to: number, of: number) => `第 ${span(from, to)}（共 ${of}）`,
    indistinct: (others: number) => `与 ${others} 个同级地区不分先后`,
    uncounted: (count: number) => `另 ${count} 地没有计数，不参与排序`,
    byValue: (from: number, to: number, of: number) => `数值第 ${span(from, to)} 高（共 ${of}）`,
    least: (of: number) => `数值最低（共 ${of}）`,
    most: (of: number) => `数值最高（共 ${of}）`,
    same: (others: number) => `与 ${others} 个同级地区相同`,
    unlike: (count: number) => `另 ${count} 地给出，但层级或口径不同`,
    alone: '没有其他地区给出',
  },
  en: {
    place: (from: number, to: number, of: number) => `${ordinals(from, to)} of ${of}`,
    indistinct: (others: number) => `not distinguishable from ${peers(others)}`,
    uncounted: (count: number) =>
      count === 1 ? '1 more has no counts to rank by' : `${count} more have no counts to rank by`,
    byValue: (from: number, to: number, of: number) =>
      `value ${ordinals(from, to)} highest of ${of}`,
    least: (of: number) => `lowest value of ${of}`,
    most: (of: number) => `highest value of ${of}`,
    same: (others: number) => `same as ${peers(others)}`,
    unlike: (count: number) =>
      count === 1
        ? '1 other tells it, but of another level or scope'
        : `${count} others tell it, but of another level or scope`,
    alone: 'told by no other locality',
  },
});

/** Where a figure stands, in words: the place, and what is to be known of it or null. */
export interface PositionText {
  /** Whether there is a place at all; if not, the text says why. */
  readonly placed: boolean;
  readonly text: string;
  readonly detail: string | null;
}

/**
 * The position of a figure in words. Ranks are given as far as the counts tell them; without counts or
 * a better end there is only the order of the values, which is called that.
 */
export function positionText(
  { position, unlike }: Pick<Standing, 'position' | 'unlike'>,
  language: Language,
): PositionText {
  const say = words[language];
  switch (position.kind) {
    case 'ranked': {
      const { range, of, uncounted } = position;
      const isOpen = range.best === 1 && range.worst === of;
      return {
        placed: true,
        text: isOpen ? say.indistinct(of - 1) : say.place(range.best, range.worst, of),
        detail: uncounted === 0 ? null : say.uncounted(uncounted),
      };
    }
    case 'ordered':
      return { placed: true, text: orderText(position, language), detail: null };
    case 'none':
      return { placed: false, text: unlike === 0 ? say.alone : say.unlike(unlike), detail: null };
  }
}

function orderText(
  { higher, equal, lower, of }: { higher: number; equal: number; lower: number; of: number },
  language: Language,
): string {
  const say = words[language];
  if (equal === of - 1) return say.same(equal);
  if (equal === 0 && higher === 0) return say.most(of);
  if (equal === 0 && lower === 0) return say.least(of);
  return say.byValue(higher + 1, higher + 1 + equal, of);
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function ordinals(from: number, to: number): string {
  return from === to ? englishOrdinal(from) : `${englishOrdinal(from)}–${englishOrdinal(to)}`;
}

function peers(count: number): string {
  return count === 1 ? '1 peer' : `${count} peers`;
}
