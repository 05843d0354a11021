import type { Level } from '../domain/locality.ts';

/** What the places below a locality end in, by its level. */
const below: Readonly<Record<Level, string>> = {
  province: '市|州|盟|县|区|旗|镇|乡|街道',
  prefecture: '县|区|旗|镇|乡|街道|社区',
  county: '镇|乡|街道|社区|村|苏木',
  town: '社区|村|嘎查',
};
/** Of a county's report, another county is a neighbour. */
const beside = '县|旗';
/** No character of a proper name: 各乡镇, 深入社区, 推动街道 and 辖区 name no one place. */
const other =
  '各全我本该个等在以对为由向与和及的了每某有进入到驻访下设建管督促导动化联多两三省市县区镇乡街村社委局院处所办';
const name = `[^\\x00-\\u4DFF\\u9FFF-\\uFFFF${other}]{1,4}`;
const subject = (suffix: string): RegExp =>
  new RegExp(
    `^(?:20\\d{2}年,?)?(?:如|例如|其中|像|(?:邻近|相邻|毗邻)的)?,?(?!城[区乡镇]|[辖园校景山小库牧灾林工特郊老新]区)(${name}(?:${suffix}))(?:人民政府|政府|党委|办事处|司法所|调委会|人民调解委员会|综合执法队)?(?=全年|今年|去年|当年|年内|共|累计|通过|率先|建立|依托|坚持|创新|探索|调解|化解|调处|排查|受理|办理|开展|组织|聘请|,|:)`,
  );

const patterns: Readonly<Record<Level, RegExp>> = {
  province: subject(below.province),
  prefecture: subject(below.prefecture),
  county: subject(`${below.county}|${beside}`),
  town: subject(below.town),
};
/** Words after which a sentence speaks of the whole again. */
const whole = /全[省市州盟县区旗镇乡街]|各[县区镇乡街社村部]|我[省市州县区镇乡街]|[两三四]级/;

/** The locality itself, in full or by the name that it has for short. */
const isOwn = (place: string, own: string): boolean =>
  own.endsWith(place) || own.startsWith(place.slice(0, 2));

/**
 * Whether a sentence, up to a number, tells of one place below or beside the locality: an example from
 * one town in a county's report. `own` is the locality's name.
 *
 * @example
 * isOfOnePlace('城关镇全年调解矛盾纠纷', 'county', '云溪县') // => true
 * isOfOnePlace('如大河镇建立调解超市,共化解纠纷', 'county', '云溪县') // => true
 * isOfOnePlace('云溪县全年调解矛盾纠纷', 'county', '云溪县') // => false
 * isOfOnePlace('各乡镇全年调解矛盾纠纷', 'county', '云溪县') // => false
 * isOfOnePlace('辖区内全年调解矛盾纠纷', 'prefecture', '云溪市') // => false
 * isOfOnePlace('城关镇试点先行,全县共调解矛盾纠纷', 'county', '云溪县') // => false
 */
export function isOfOnePlace(said: string, level: Level | null, own: string): boolean {
  const clauses = said.slice(said.lastIndexOf(';') + 1).trimStart();
  // A city of which the level is unknown may be a prefecture.
  const found = patterns[level ?? 'prefecture'].exec(clauses);
  const place = found?.[1];
  if (found === null || place === undefined) return false;
  if (isOwn(place, own)) return false;
  return !whole.test(clauses.slice(found[0].length));
}

/** A heading that names one place and then what for: "龙峒瑶族自治县:双语调解". 服务社区 names none. */
const announced = new RegExp(
  `^(${name}(?:县|旗|镇|乡)|[^\\x00-\\u4DFF\\u9FFF-\\uFFFF${other}]{1,10}自治(?:县|州|旗)|${name}(?<!示范|保护|功能|开发|高新|试验|城|园|辖|新|小|景|老|校|山|库|林|灾)区)(?=:|$)`,
);
const mark = /^ *(?:\(?[一二三四五六七八九十\d]{1,3}[)、.．]|[一二三四五六七八九十]是) */;

/**
 * Whether what stands under a heading tells of one place below or beside the locality: one county
 * after the other in a city's report. A sentence of the whole, 全市, is none of it.
 *
 * @example
 * isUnderOnePlace('(三)大河县:小切口推动大治理', '收到申请', 'prefecture', '云溪市') // => true
 * isUnderOnePlace('(三)大河县:小切口推动大治理', '全市收到申请', 'prefecture', '云溪市') // => false
 * isUnderOnePlace('(二)山前回族自治县:双语调解', '收到申请', 'prefecture', '云溪市') // => true
 * isUnderOnePlace('(三)示范区:深化改革', '收到申请', 'prefecture', '云溪市') // => false
 * isUnderOnePlace('(三)服务社区:深化改革', '收到申请', 'prefecture', '云溪市') // => false
 */
export const isUnderOnePlace = (
  heading: string,
  said: string,
  level: Level | null,
  own: string,
): boolean => {
  const place = level === 'town' ? undefined : announced.exec(heading.replace(mark, ''))?.[1];
  return place !== undefined && !isOwn(place, own) && !whole.test(said);
};
