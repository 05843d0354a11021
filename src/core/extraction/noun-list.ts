const verbs = [
  '收到|新收|接收|收案|登记|受理|立案|不予受理|审结|办结|结案|办理|审理|答复|承办|查处|评查|抽查',
  '合法性审查|合法性审核|审查|审核|制定出台|制定印发|制定|制发|出台|印发|发布|公布|修订|编制',
  '报送备案|上报备案|报请备案|报备|备案|清理|废止|宣布失效|失效|保留|继续有效',
  '调解成功|成功调解|调处成功|成功化解|排查化解|排查|发现|调解|调处|化解|成功',
  '完成整改|整改完成|整改到位|整改|办复|采纳|回复|维持|撤销|变更|驳回|终止|胜诉|败诉|提出|检查',
]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');
const leadingVerb = new RegExp(`^(?:${verbs})`);
const trailingVerb = new RegExp(`(?:${verbs})(?:数量?|件数|量)?$`);
const bareVerb = new RegExp(`^(?:予以|已|依法|实际)?(?:${verbs})(?:数量?|件数|量)?$`);

/** What the last noun of a row has and the others leave out: of 受理、审结行政复议案件, 行政复议案件. */
const sharedEnd =
  /(?:的?(?:行政)?规范性文件|文件|合同|(?:案件|申请|事项|纠纷|隐患)数?|信访件|案卷|(?:检察|司法)建议书?)$/;
/** Nouns that a name which ends in them has for itself: 进驻部门 is no 进驻部门事项. */
const ownNoun =
  /(?:部门|单位|机关|窗口|中心|人员|人数|人次|律师|合同|协议|决策|文件|事项|案件|申请|纠纷|争议|隐患|案卷|卷宗|项目|建议|提案|议案|预案|金额|政府|办公室|[率数量])$/;

function endOf(last: string): string {
  const verb = leadingVerb.exec(last)?.[0];
  const end = sharedEnd.exec(last)?.[0] ?? '';
  return verb !== undefined && end !== '' ? last.slice(verb.length) : end;
}

/** What the first name of a row has before its verb, where the others are verbs alone. */
function startOf(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (bareVerb.test(first) || !others.every((name) => bareVerb.test(name))) return '';
  const verb = trailingVerb.exec(first);
  return verb === null ? '' : first.slice(0, verb.index);
}

/**
 * Gives each noun of a row what only its first or its last one has.
 *
 * @example
 * completeNames(['收到', '受理', '审结行政复议案件']) // => ['收到行政复议案件', '受理行政复议案件', '审结行政复议案件']
 * completeNames(['合法性审核', '报送备案的规范性文件']) // => ['合法性审核的规范性文件', '报送备案的规范性文件']
 * completeNames(['行政复议申请收到', '受理数']) // => ['行政复议申请收到', '行政复议申请受理数']
 * completeNames(['进驻部门', '办理的政务服务事项']) // => ['进驻部门', '办理的政务服务事项']
 */
export function completeNames(names: readonly string[]): readonly string[] {
  const start = startOf(names);
  if (start !== '') return names.map((name, at) => (at === 0 ? name : `${start}${name}`));
  const end = endOf(names.at(-1) ?? '');
  if (end === '') return names;
  const keeps = (name: string): boolean => name.endsWith(end.slice(-2)) || ownNoun.test(name);
  return names.map((name) => (keeps(name) ? name : `${name}${end}`));
}

const filled = (names: readonly string[]): readonly string[] => names.filter((name) => name !== '');

/** The names of a list as the words between them part it: 以及 and the conjunctions like 、. */
export const namesOf = (listed: string): readonly string[] =>
  filled(listed.replaceAll('以及', '、').split(/[、和及与]/));

/**
 * The names of a list of which each begins with its own verb, and may list what it is done to.
 *
 * @example
 * deedsOf('对决策、文件出具意见、审查合同的件数') // => ['对决策、文件出具意见', '审查合同']
 */
export function deedsOf(listed: string): readonly string[] {
  const deeds: string[] = [];
  for (const part of filled(listed.replace(/的(?:件数|数量|数|次数)$/, '').split('、'))) {
    const last = deeds.pop();
    if (last === undefined) deeds.push(part);
    else if (leadingVerb.test(part)) deeds.push(last, part);
    else deeds.push(`${last}、${part}`);
  }
  return deeds;
}

/**
 * The names of a list of so many; null where it cannot be parted so. A conjunction may stand within a
 * name, so it parts as few of them as the number asks for.
 *
 * @example
 * someNamesOf('县政府和县政府办制定、报备的规范性文件', 2) // => ['县政府和县政府办制定', '报备的规范性文件']
 * someNamesOf('受理、办结数', 3) // => null
 */
export function someNamesOf(listed: string, count: number): readonly string[] | null {
  const plain = listed.replaceAll('以及', '及');
  const parts = filled(plain.split('、'));
  const last = parts.at(-1) ?? '';
  const conjunction = Math.max(...[...'和及与'].map((mark) => last.lastIndexOf(mark)));
  const twoLast = [last.slice(0, conjunction), last.slice(conjunction + 1)];
  const ways = [
    parts,
    conjunction < 0 ? parts : [...parts.slice(0, -1), ...filled(twoLast)],
    filled(plain.split(/[、和及与]/)),
  ];
  return ways.find((names) => names.length === count) ?? null;
}
