/**
 * What reports count in, as printed. Longer units come first when they are matched, so that 件次 is
 * not read as 件.
 */
const printedUnits =
  '件次 人次 场次 家次 户次 批次 期次 班次 车次 宗次 条次 张次 户 件 宗 起 例 份 卷 个 项 条 次 人 名 位 家 场 期 批 班 部门 部 本 册 篇 张 幅 块 面 处 所 支 队 辆 台 套 组 类 种 门 页 字 点 桩 笔 道 轮 遍 站 期 个工作日 工作日 个小时 小时 个月 个百分点 百分点 周 天 日 年 分钟 学时 课时 倍 平方公里 平方米 公里 公顷 公斤 千克 吨 亩 米 元 % ‰'.split(
    ' ',
  );

/** The units by their first character, longer ones first. */
const byFirst = new Map<number, readonly string[]>();
for (const unit of [...new Set(printedUnits)].sort((a, b) => b.length - a.length)) {
  const first = unit.charCodeAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
}

/** Words that begin like a unit but are none: "XX人民政府" counts nobody, "5条例" no articles. */
const words: Readonly<Record<string, string>> = {
  人: '民大社力员才口身事防财工性格行士间均类均文生体',
  家: '园庭长属乡具禽畜',
  部: '门队署分长委位件落',
  条: '例件款约文理线幅',
  起: '诉草来点步到源',
  例: '会如外行',
  场: '所景馆地合面',
  处: '理罚置分长级室境以于',
  次: '会要数级年',
  期: '间限待末满望',
  班: '子组',
  项: '目',
  份: '额量',
  位: '于置列居',
  名: '称义字单录额',
  点: '击评到位击明',
  面: '向对临积',
  组: '织成长建合',
  类: '型似别比',
  种: '植类子养',
  支: '持撑部付队出',
  道: '路德理',
  本: '级地市区县省年次着身',
  门: '户槛诊',
  张: '贴',
  年: '度底初末终龄来内间以',
  日: '常前报期起',
  天: '然',
  周: '边年期',
  分: '别为级类工局管析流',
  套: '路',
  批: '准复示评',
  站: '点式在',
  块: '状',
  队: '伍',
  所: '有在以',
  台: '账',
  字: '第号',
  轮: '训岗换值流',
  户: '籍口',
  卷: '宗',
  页: '面',
  篇: '章',
};

/** Where 项 goes with 目 it is still a unit before a noun of its own: "10项目标". */
const unitAfterAll = /^(?:项目标|条例外)/;

/** The unit printed at `offset`, or `''`. */
export function unitAt(text: string, offset: number): string {
  for (const unit of byFirst.get(text.charCodeAt(offset)) ?? []) {
    if (!text.startsWith(unit, offset)) continue;
    const next = text[offset + unit.length] ?? '';
    const starts = next !== '' && (words[unit] ?? '').includes(next);
    if (!starts || unitAfterAll.test(text.slice(offset, offset + 4))) return unit;
  }
  return '';
}

const scale = /^(?:十万|百万|千万|万|亿|千|百)/;
const powers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
};

/**
 * A unit as a table names it: the unit itself and the power of ten before it; null where it is none.
 *
 * @example
 * splitUnit('万件') // => { unit: '件', power: 4 }
 * splitUnit('件/次') // => { unit: '件', power: 0 }
 * splitUnit('指标') // => null
 */
export function splitUnit(text: string): { unit: string; power: number } | null {
  const word = text.split(/[/、(]/, 1)[0] ?? '';
  const before = scale.exec(word)?.[0] ?? '';
  const unit = unitAt(word, before.length);
  if (unit === '' || before.length + unit.length !== word.length) return null;
  return { unit, power: before === '' ? 0 : (powers[before] ?? Number.NaN) };
}
