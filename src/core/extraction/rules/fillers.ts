/** Words between a noun and its number that say nothing of what is counted. */
const fillers =
  '两者 二者 两项 共计 合计 总计 累计 总共 一共 共有 共 总数为 总数 总量 数量为 数量 数为 数 达到了 达到 达 为 是 有 的 了 约 计 均 皆 都 也 就 已 已有 现有 分别 保持在 保持 稳定在 实现 提到 提至 跃升到 跃升至 提升至 提升到 提升为 提高至 提高到 提高为 上升至 上升到 上升为 增长至 增长到 增加到 增加至 增加为 增至 升至 升到 降至 降到 下降至 下降到 减至 压减至 压减到 压缩至 压缩到 精简至 精简到 减少至 减少到 扩大到 扩大至 扩大为 扩展到 扩展至 拓展到 拓展至 扩至 发展到 发展至 壮大到 壮大至 突破 全部 各 至 到 在 仅 只 :'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** The fillers by their last character, since most words end in none of them. */
const byLast = new Map<number, readonly string[]>();
for (const filler of fillers) {
  const last = filler.charCodeAt(filler.length - 1);
  byLast.set(last, [...(byLast.get(last) ?? []), filler]);
}

/** Words that only end like a filler: 收到, 审计, 公共, 行为, 存在. */
const words =
  /(?:[收接受找]到|[审统会预]计|公共|[行作认]为|[没所持享拥]有|[存现正]在|[下传送抵]达|[合签违预]约|[目标]的|成都)$/;

/**
 * What stands before a number without the words that only introduce it: 共, 达到, 为, 均.
 *
 * @example
 * trimFillers('调解成功率达到了') // => '调解成功率'
 * trimFillers('办结率、满意率均为') // => '办结率、满意率'
 * trimFillers('行政复议案件收到') // => '行政复议案件收到'
 */
export function trimFillers(left: string): string {
  let text = left.trimEnd();
  for (;;) {
    const filler = byLast
      .get(text.charCodeAt(text.length - 1))
      ?.find((word) => text.endsWith(word));
    if (filler === undefined) return text;
    if (words.test(text)) return text;
    text = text.slice(0, -filler.length).trimEnd();
  }
}
