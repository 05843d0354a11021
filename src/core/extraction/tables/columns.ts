/**
 * What a column of a table holds: the names of its rows, their units, the reported year's values,
 * or values that are no headline: another year's, a change, a target, several years' sum. Where the rows
 * are places (`place`), each other column tells something else of them (`measure`); a column may also be
 * that of one of several places (`part`), and a first one may name groups of rows (`group`).
 */
export type Column =
  | 'name'
  | 'unit'
  | 'index'
  | 'current'
  | 'prior'
  | 'change'
  | 'target'
  | 'cumulative'
  | 'note'
  | 'place'
  | 'measure'
  | 'part'
  | 'group';

/** One of several places, beside all of them together. */
const place = /^(?:[省市州盟县区旗]本级|[\u4E00-\u9FFF]{1,8}(?:区|县|市|旗|镇|乡|街道))$/;

const words: readonly (readonly [column: Column, words: RegExp])[] = [
  ['index', /^(?:序号|编号|行次)$/],
  [
    'name',
    /^(?:项目|指标|名称|内容|类别|类型|事项|科目|分类|栏目|统计|数据|工作|案件|主要|业务)?(?:项目|指标|名称|内容|类别|类型|事项|项|情况)(?:名称|内容)?$|^(?:项目|指标|名称)/,
  ],
  ['unit', /^(?:计量|统计)?单位$/],
  ['change', /增减|增长|增幅|增速|同比|变化|升降|涨幅|降幅|比上年|较上年|与上年|环比|[±＋]/],
  ['prior', /上年|去年|上一年|前一年|上期|同期|往年/],
  ['target', /目标|计划|预期/],
  ['cumulative', /^(?!.*(?:全年|本年|当年|年度)).*累计/],
  ['note', /备注|说明|占比|比重|责任单位|牵头|排名|位次/],
  ['current', /本年|今年|当年|本期|年度|报告期|全年/],
  [
    'current',
    /^(?:数值|数量|数据|件数|数额|合计|总计|总数|完成|完成数|完成情况|实绩|实际|结果|值|数|全[省市州盟县区旗镇乡])$/,
  ],
  ['part', place],
];

/** A cell in brackets tells the unit: "2023年(件)". */
export const withoutBrackets = (cell: string): string =>
  cell.replace(/\([^()]{0,20}\)/g, '').trim();

/**
 * What a cell of a header announces, null where it is no header. `year` is the year reported on;
 * null where it is not known yet.
 *
 * @example
 * columnOf('2022年', 2023) // => 'prior'
 * columnOf('2023年度', 2023) // => 'current'
 * columnOf('上年同期数', 2023) // => 'prior'
 * columnOf('同比增减(%)', 2023) // => 'change'
 * columnOf('调解成功', 2023) // => null
 */
export function columnOf(cell: string, year: number | null): Column | null {
  const text = cell.replace(/ /g, '');
  if (text.length > 16) return null;
  const bare = withoutBrackets(text);
  const dated =
    /^(20\d{2})(?:年(?:度|底|末)?)?(?:全年)?(?:数|数值|数量|数据|实绩|情况|完成)?$/.exec(bare)?.[1];
  if (dated !== undefined) {
    if (year === null || Number(dated) === year) return 'current';
    return Number(dated) < year ? 'prior' : 'target';
  }
  return words.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Columns whose cells are numbers, or dashes where there is none. */
export const isValued = (column: Column): boolean =>
  column === 'current' ||
  column === 'measure' ||
  column === 'part' ||
  column === 'prior' ||
  column === 'change' ||
  column === 'target' ||
  column === 'cumulative';

const places =
  /^(?:地区|地域|区域|区划|行政区划|辖区|县区|区县|市县|市州|各地|乡镇|镇街|乡镇街道|县\(市、?区\)|县市区)(?:名称)?$/;

/** Whether a cell heads a column of places. */
export const isPlaces = (cell: string): boolean => places.test(cell.replace(/ /g, ''));

/** Whether a row is of all places together. */
export const isOfAll = (name: string): boolean =>
  /^(?=.)(?:全[省市州盟县区旗镇乡])?(?:合计|总计|共计|总数)?$/.test(name.replace(/ /g, ''));

/** A header over places: all other cells name what is counted in each of them. */
function placesHeader(cells: readonly string[]): readonly Column[] | null {
  const [first = '', ...others] = cells;
  const named = others.every((cell) => /^[\u4E00-\u9FFF]{2}/.test(cell) && cell.length <= 24);
  if (!isPlaces(first) || others.length === 0 || !named) return null;
  return ['place', ...others.map(() => 'measure' as const)];
}

/** Of two columns of names the first names groups: 类别, 指标. */
function withGroups(columns: readonly (Column | null)[]): readonly (Column | null)[] {
  const [first, second] = columns.flatMap((column, at) => (column === 'name' ? [at] : []));
  if (first === undefined || second !== first + 1) return columns;
  return columns.map((column, at) => (at === first ? 'group' : column));
}

/** The cells of a header in two lines, where one cell goes over several columns or both lines. */
export const mergedHeads = (upper: readonly string[], lower: readonly string[]): string[] =>
  upper.map((cell, at) => (lower[at] === '' ? cell : (lower[at] ?? cell)));

/** Where a row has its name. */
export const nameIn = (columns: readonly Column[]): number =>
  columns.findIndex((column) => column === 'name' || column === 'place');

/**
 * The columns that a row of cells announces; null where it is no header: a header names its rows and
 * holds at least one column of values.
 *
 * @example
 * headerOf(['指标', '单位', '2023年'], 2023) // => ['name', 'unit', 'current']
 * headerOf(['地区', '调解纠纷(件)', '公证(件)'], 2023) // => ['place', 'measure', 'measure']
 * headerOf(['调解纠纷', '公证'], 2023) // => null
 */
export function headerOf(cells: readonly string[], year: number | null): readonly Column[] | null {
  const ofPlaces = placesHeader(cells);
  if (ofPlaces !== null) return ofPlaces;
  const columns = withGroups(cells.map((cell) => columnOf(cell, year)));
  const found = columns.filter((column) => column !== null);
  if (found.length !== cells.length || found.length < 2) return null;
  const names = found.filter((column) => column === 'name').length;
  return names === 1 && found.some(isValued) ? found : null;
}

/** A cell with one number, perhaps with its unit, or a mark that there is none. */
export const valueCell =
  /^(?:[约近逾]?[+-]?(?:\d[\d,. ]{0,14}|[Xx×*]{1,4}(?:\.[Xx×*]{1,2})?)(?:余|多)?(?:万|亿)?(?:[\u4E00-\u9FFF]{0,3}|个百分点)%?|[-—–/]{1,3}|无|)$/;
