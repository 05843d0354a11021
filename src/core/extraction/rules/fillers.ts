/** Words between a noun and its number that say nothing of what is counted. */
const fillers =
  '共计 合计 总计 累计 共有 共 总数为 总数 数量为 数量 数为 数 达到了 达到 达 为 是 有 的 了 约 计 均 皆 都 也 就 已 分别 保持在 稳定在 实现 提升至 提升到 提高至 提高到 上升至 上升到 增加到 增至 全部 各 至 到 在 :'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/**
 * What stands before a number without the words that only introduce it: 共, 达到, 为, 均.
 *
 * @example
 * trimFillers('调解成功率达到了') // => '调解成功率'
 * trimFillers('办结率、满意率均为') // => '办结率、满意率'
 */
export function trimFillers(left: string): string {
  let text = left.trimEnd();
  for (;;) {
    const filler = fillers.find((word) => text.endsWith(word));
    if (filler === undefined) return text;
    text = text.slice(0, -filler.length).trimEnd();
  }
}
