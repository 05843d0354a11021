import type { Level } from '../domain/locality.ts';

/** A 市 answers to whom it reports: a province's government has prefectures under it. */
const toProvince = /^ *(?:[\u4E00-\u9FFF]{2,8})?(?:省|自治区)(?:人民)?政府[、,:]/m;
const toCity =
  /^ *(?:[\u4E00-\u9FFF]{2,8})?(?:市|州|地区|盟)(?:人民)?政府[、,:]|^ *州委|^ *行署[、,:]/m;

/** Counties or districts of its own, not those of the province. */
const ownCounties =
  /市辖区|[辖管](?:有|着)?(?:\d|[一二三四五六七八九十]){1,3}个?[县区旗]|[县区]\(市(?:、区|、旗)?\)|县\([市区]|县、市、区|各县、?市|县[(（]市、区[)）]|(?<!全[省国]的?)(?:\d|[一二三四五六七八九十]){1,3}个(?:县区|区县|县\()|市级、县级|所辖县|县级(?:市|政府|人民政府)(?:、|和|均|全部)/g;
/** What else is said of two levels, and of courts and officials that only a prefecture has. */
const ofPrefectures =
  /中级人民法院|市中院|两级法院|[县处]{2}级(?:以上)?(?:领导)?干部|县级(?:以上)?领导干部|县市区|县区|区县|市本级|各(?:县|区(?!域|级|块|间))|市、?县/g;
/** Towns and streets right below it. */
const ownTowns =
  /各(?:镇|乡镇|镇街|镇\(街道\)|乡镇\(街道\)|街镇)|(?:\d|[一二三四五六七八九十]){1,3}个(?:镇|乡镇|镇街|街道|镇\(街道\)|乡镇\(街道\))|镇街|镇\(街道\)|市、镇(?:、|两级|\()|市镇(?:村|两级)/g;
/** A court and ranks of a county, and towns named beside the city's departments. */
const ofCounties =
  /县级市|区镇|(?<!中级)市(?:人民)?法院|科级|市、[乡镇]|市[乡镇]|(?:部门|单位|机关)[^,;。\d]{0,4}[、和及与]各?(?:乡镇|镇街|镇|街道|乡)|乡镇为被告/g;
/** Any report of a city may mention its towns; more often than this it says nothing more. */
const townsCounted = 2;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/**
 * The level of a 市 that no list knows, from what its report says of those above and below it; null
 * where it says neither. A prefecture speaks of its counties; a county-level 市 of its towns, and of
 * counties only where it speaks of others.
 *
 * @example
 * cityLevel('全市各县(市、区)均已完成') // => 'prefecture'
 * cityLevel('对12个镇(街道)开展督察，各镇均已完成') // => 'county'
 * cityLevel('入选全省10个县(市、区)试点。市直部门和乡镇均已完成，市法院发出司法建议3份') // => 'county'
 * cityLevel('市本级和各县区均已完成，各乡镇均设司法所') // => 'prefecture'
 * cityLevel('组织区镇(街道)负责人述法，在区镇设立复议服务点') // => 'county'
 * cityLevel('各项工作稳步推进') // => null
 */
export function cityLevel(text: string): Level | null {
  if (toProvince.test(text)) return 'prefecture';
  if (toCity.test(text)) return 'county';
  const above = count(text, ownCounties) + count(text, ofPrefectures);
  const towns = Math.min(count(text, ownTowns), townsCounted);
  const below = count(text, ofCounties) + towns;
  if (above === below) return above === 0 ? null : 'prefecture';
  return above > below ? 'prefecture' : 'county';
}
