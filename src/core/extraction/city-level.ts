import type { Level } from '../domain/locality.ts';

/** A 市 answers to whom it reports: a province's government has prefectures under it. */
const toProvince = /^ *(?:[\u4E00-\u9FFF]{2,8})?(?:省|自治区)(?:人民)?政府[、,:]/m;
const toCity =
  /^ *(?:[\u4E00-\u9FFF]{2,8})?(?:市|州|地区|盟)(?:人民)?政府[、,:]|^ *州委|^ *行署[、,:]/m;

/** Counties or districts of its own. */
const ownCounties =
  /市辖区|[辖管](?:有|着)?(?:\d|[一二三四五六七八九十]){1,3}个?[县区旗]|[县区]\(市(?:、区|、旗)?\)|县\([市区]|县、市、区|各县区|各区县|各县、?市|市县两级|市、县(?:、|\(|和|两级|三级)|县[(（]市、区[)）]|(?:\d|[一二三四五六七八九十]){1,3}个(?:县区|区县|县\()|市级、县级|所辖县|县级(?:市|政府|人民政府)(?:、|和|均|全部)/g;
/** Towns and streets right below it. */
const ownTowns =
  /各(?:镇|乡镇|镇街|镇\(街道\)|乡镇\(街道\)|街镇)|(?:\d|[一二三四五六七八九十]){1,3}个(?:镇|乡镇|镇街|街道|镇\(街道\)|乡镇\(街道\))|镇街|镇\(街道\)|市、镇(?:、|两级|\()|市镇(?:村|两级)/g;
const county = /县级市/;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/**
 * The level of a 市 that no list knows, from what its report says of those above and below it; null
 * where it says neither. A prefecture speaks of its counties; a county-level 市 only of towns.
 *
 * @example
 * cityLevel('全市各县（市、区）均已完成'.replace('（', '(').replace('）', ')')) // => 'prefecture'
 * cityLevel('对12个镇(街道)开展督察，各镇均已完成') // => 'county'
 * cityLevel('各项工作稳步推进') // => null
 */
export function cityLevel(text: string): Level | null {
  if (toProvince.test(text)) return 'prefecture';
  if (toCity.test(text)) return 'county';
  const counties = count(text, ownCounties);
  if (county.test(text) && counties < 2) return 'county';
  if (counties > 0) return 'prefecture';
  return count(text, ownTowns) > 0 ? 'county' : null;
}
