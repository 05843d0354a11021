const office = /(?:局|厅|委员会|委|支队|总队)(?:关于|20|二|年|法治|依法|推进|机关)/;
/** Offices that report for all of a government. */
const forAll = /人民政府|政府办|办事处|管委会|管理委员会|依法治|党工?委|[省市州盟县区旗]委/;
/** Offices whose report is of the government's figures and of their own. */
const forBoth = /司法[局厅]/;
/** What an office calls itself. */
const itself = /[我本][局厅]|(?<![\u4E00-\u9FFF][市县区])[局厅](?:党组|机关|领导班子)/;

/** Whether what a sentence says up to a number is told of the office that reports. */
export type IsOfOffice = (said: string) => boolean;

/**
 * Tells which figures of a report are of one office of a government: all where the report is that
 * office's, none where it is the government's; in that of a bureau of justice, which is both, those of
 * sentences that name the bureau: 我局.
 *
 * @example
 * figuresOfOffice('云溪县水务局2022年度法治政府建设工作报告')('办理案件') // => true
 * figuresOfOffice('云溪县人民政府关于2022年法治政府建设情况的报告')('我局办理案件') // => false
 * figuresOfOffice('云溪县司法局2022年法治政府建设年度报告')('办理案件') // => false
 * figuresOfOffice('云溪县司法局2022年法治政府建设年度报告')('我局办理案件') // => true
 */
export function figuresOfOffice(title: string): IsOfOffice {
  const plain = title.replace(/\s/g, '');
  if (!office.test(plain) || forAll.test(plain)) return () => false;
  return forBoth.test(plain) ? (said) => itself.test(said) : () => true;
}
