const office = /(?:局|厅|委员会|委|支队|总队)(?:关于|20|二|年|法治|依法|推进|机关)/;
/** Offices that report for all of a government. */
const forAll =
  /人民政府|政府办|办事处|管委会|管理委员会|司法[局厅]|依法治|党工?委|[省市州盟县区旗]委/;

/**
 * Whether a report is that of one office of a government, whose figures are its own.
 *
 * @example
 * isOfOffice('云溪县水务局2022年度法治政府建设工作报告') // => true
 * isOfOffice('云溪县人民政府关于2022年法治政府建设情况的报告') // => false
 * isOfOffice('云溪县司法局2022年法治政府建设年度报告') // => false
 */
export function isOfOffice(title: string): boolean {
  const plain = title.replace(/\s/g, '');
  return office.test(plain) && !forAll.test(plain);
}
