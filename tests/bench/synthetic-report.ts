export const syntheticLocality = '云汀县';

/** What one chapter says, with figures that differ from chapter to chapter. */
function chapter(order: number): string {
  const cases = 900 + 37 * order;
  const settled = cases - 11 - order;
  const rate = ((100 * settled) / cases).toFixed(2);
  return [
    `（${order + 1}）扎实做好本年各项工作。`,
    `全县公开政府信息${1200 + 53 * order}条，受理依申请公开${20 + order}件，均已按期答复。`,
    `各调解组织受理纠纷${cases}件，调解成功${settled}件，成功率${rate}%。`,
    `办理行政复议案件${12 + order}件，审结${10 + order}件；行政诉讼应诉${8 + order}件，负责人出庭${6 + order}次。`,
    `审查规范性文件${3 + order}件，清理后废止X件，约${40 + order}余家单位聘请了法律顾问。`,
    '同志们认真学习，统筹推进，持续改进作风，为群众办实事，营商环境进一步优化，治理水平稳步提升。',
  ].join('\n');
}

/** The text of a report of an invented county, as long as one asks for with its number of chapters. */
export function syntheticReport(chapters: number): string {
  const body = Array.from({ length: chapters }, (_, order) => chapter(order)).join('\n');
  return `${syntheticLocality}2023年法治政府建设年度报告\n\n一、主要做法和成效\n${body}\n\n${syntheticLocality}人民政府\n2024年3月1日\n`;
}
