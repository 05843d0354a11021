import { textOf } from '../code-units.ts';
import { simplifiedForms, traditionalForms } from './simplified-forms.ts';

/** The simplified form by code unit; 0 where there is none. */
const forms = new Uint16Array(0x10000);
for (let index = 0; index < traditionalForms.length; index++) {
  forms[traditionalForms.charCodeAt(index)] = simplifiedForms.charCodeAt(index);
}

const formOf = (text: string, index: number): number => forms[text.charCodeAt(index)] ?? 0;

/**
 * Whether a text is in traditional characters: at least one in fifty has a simplified form. A
 * simplified text may hold one in a name (乾县) or in the link to its other version, and is left alone.
 */
function isTraditional(text: string): boolean {
  let folded = 0;
  for (let index = 0; index < text.length; index++) if (formOf(text, index) > 0) folded += 1;
  return folded * 50 >= text.length;
}

/** 覆 is a character of its own (覆盖), and what converters and pages make of 复 in these words. */
const repeated = /(?<=[答回批反恢修重])覆(?!盖)|覆(?=[议核查检函审])/g;

/**
 * A text in traditional characters in simplified ones, character by character, so that offsets stay.
 * Any other text comes back as it is.
 *
 * @example
 * foldScript('楓塘縣行政覆議案件兩件') // => '枫塘县行政复议案件两件'
 * foldScript('覆蓋鄉鎮乾部一萬餘人，答覆、回覆率達標') // => '覆盖乡镇干部一万余人，答复、回复率达标'
 * foldScript('乾县二〇二三年度共办理行政复议案件二十五件，均已按期办结，其中维持十二件、驳回八件、终止五件，没有一件被撤销或者变更').slice(0, 2) // => '乾县'
 */
export function foldScript(text: string): string {
  if (!isTraditional(text)) return text;
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const form = formOf(text, index);
    units[index] = form > 0 ? form : text.charCodeAt(index);
  }
  return textOf(units).replace(repeated, '复');
}
