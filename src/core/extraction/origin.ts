/**
 * The clause before a number without where it came from: of "网上可办率由上年的97.4%提升至99.2%", the
 * second number's clause is 网上可办率.
 *
 * @example
 * withoutOrigin('网上可办率由上年的#提升至') // => '网上可办率'
 * withoutOrigin('较上年的#增加到') // => ''
 * withoutOrigin('由#个部门共同办理') // => '由#个部门共同办理'
 */
export function withoutOrigin(left: string): string {
  // Hardly any clause has a number before its number.
  if (!left.includes('#')) return left;
  return left.replace(
    /(?:由|从|较|比)[^#由从较比]{0,14}#[^#]{0,6}(?:提升|提高|提|跃升|增加|增长|扩大|扩展|拓展|扩充|上升|升|增|下降|降低|降|减少|减|压减|压缩|缩短|调整|精简|缩减|优化)(?:至|到|为)(?:了|近)?$/,
    '',
  );
}
