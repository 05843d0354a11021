import { defineStrings } from '../../ui/i18n/strings.ts';

export const strings = defineStrings({
  zh: {
    remove: (name: string) => `移除${name}`,
    earlier: (name: string) => `前移${name}`,
    later: (name: string) => `后移${name}`,
    /** Follows the name. */
    place: (position: number, total: number) => `，第 ${position} 位，共 ${total} 个`,
    keys: '按 Alt 加左右方向键移动，按 Delete 键移除，也可拖动',
    moved: (name: string, position: number, total: number) =>
      `已把${name}移到第 ${position} 位，共 ${total} 个`,
    first: (name: string) => `${name}已在最前`,
    last: (name: string) => `${name}已在最后`,
    removed: (name: string, left: number) => `已移除${name}，还剩 ${left} 个`,
  },
  en: {
    remove: (name: string) => `Remove ${name}`,
    earlier: (name: string) => `Move ${name} earlier`,
    later: (name: string) => `Move ${name} later`,
    place: (position: number, total: number) => `, ${position} of ${total}`,
    keys: 'Alt with the left and right arrow moves it, Delete removes it; it can be dragged too',
    moved: (name: string, position: number, total: number) =>
      `Moved ${name} to position ${position} of ${total}`,
    first: (name: string) => `${name} is the first already`,
    last: (name: string) => `${name} is the last already`,
    removed: (name: string, left: number) => `Removed ${name}, ${left} left`,
  },
});
