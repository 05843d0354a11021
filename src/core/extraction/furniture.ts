/** Lines of the page around a report, wherever they stand: counters, licences, addresses, offers. */
const line = new RegExp(
  `^[^。\\n]{0,80}(?:${[
    '(?:浏览|阅读|点击|访问|转载)(?:次数|人数|量|数)? {0,2}[::]',
    '位访客|访客数|今日访问|备案号|ICP备|公网安备|版权所有|网站标识码|网站地图|无障碍|长者模式',
    '(?:主办|承办|协办|技术支持|维护)(?:单位)? {0,2}[::]',
    '(?:联系|咨询|举报|监督|值班|办公)电话|(?:电话|传真|邮编|邮政编码|邮箱|地址) {0,2}[::]',
    '责任编辑|字号 {0,2}[::]|字体 {0,2}[::]|大 中 小|Produced By|索 {0,2}引 {0,2}号|文 {0,2}号 {0,2}[::]|分辨率|浏览器',
    '当前位置|您的位置|您现在的位置|打印本页|关闭窗口|分享到|扫一扫|附件下载|上一[篇条]|下一[篇条]|相关阅读|相关链接',
    '客服|加微信|微信号|扫码(?:关注|下载|领取)|QQ群|\\d 积分|积分下载|VIP|会员(?:免费|材料|群|专享|下载|年费|上传)|限时|特价|原价|仅需\\d|包邮',
  ].join('|')})[^。\\n]{0,120}$`,
);
/** An entry of a list of links: a title and the day it was published. */
const link =
  /^ {0,4}[·•▪■>›-]? {0,2}[^。\n]{4,80}?[ [(]?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])]? {0,4}$/;
/** Numbers of pages: "— 3 —", "第3页 共12页", "3/12". */
export const pageMark =
  /^[ \f]*(?:[-—–·]{1,2} {0,2}\d{1,3} {0,2}[-—–·]{1,2}|第 {0,2}\d{1,3} {0,2}页(?:[ ,/]{0,3}共 {0,2}\d{1,3} {0,2}页)?|\d{1,3} {0,2}\/ {0,2}\d{1,3})[ \f]*$/;
/** What stands at the foot of a page, after the report. */
const foot =
  /^[ 【[(]{0,4}(?:上一[篇条]|下一[篇条]|相关(?:阅读|链接|文章|信息|稿件|新闻|文档|解读)|附件下载|扫一扫|分享(?:到|至)|打印|关闭(?:窗口|本页)|网站地图|版权所有|主办(?:单位)?[::]|承办(?:单位)?[::]|网站标识码|友情链接|责任编辑|您是第|推荐(?:阅读|文章|下载)|热门|猜你喜欢|免责声明|返回顶部|关于我们)/;
const heading = /^ {0,8}(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;

/** Whether a line can only be of the report itself. */
const isProse = (text: string): boolean =>
  heading.test(text) || (text.length >= 20 && /[。;] *$/.test(text) && !foot.test(text));

/** Where the foot of the page begins, the length of the text where there is none. */
function footOf(text: string): number {
  let found = text.length;
  let end = text.length;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const words = text.slice(start, end);
    if (isProse(words)) break;
    if (foot.test(words)) found = start;
    end = start - 1;
  }
  return found;
}

/** Lines longer than this, or with a full stop, are prose: what the patterns of lines can match is not. */
const longestLine = 300;

/** One byte for each character of a clean text, 1 where it is of the page and not of the report. */
export function maskFurniture(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let start = 0;
  for (const words of text.split('\n')) {
    if (words.length <= longestLine && !words.includes('。')) {
      for (const pattern of [line, link]) {
        if (pattern.test(words)) mask.fill(1, start, start + words.length);
      }
    }
    if (words.length <= 24 && pageMark.test(words)) mask.fill(1, start, start + words.length);
    start += words.length + 1;
  }
  mask.fill(1, footOf(text));
  return mask;
}
