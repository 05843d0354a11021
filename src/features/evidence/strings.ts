import type { Status } from '../../core/domain/cell.ts';
import type { Demotion } from '../../core/domain/figure.ts';
import type { Severity } from '../../core/domain/finding.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

const statusesZh: Record<Status, string> = {
  stated: '报告所载',
  'in-words': '文字表述',
  redacted: '已遮蔽',
  computed: '由所载数字计算',
  absent: '报告未提',
};
const statusesEn: Record<Status, string> = {
  stated: 'Stated in the report',
  'in-words': 'Stated in words',
  redacted: 'Redacted',
  computed: 'Computed from stated figures',
  absent: 'Not mentioned',
};
const demotionsZh: Record<Demotion, string> = {
  'part-of-total': '只是总数的一部分',
  subset: '只涉及其中一类',
  'other-body': '属于其他机关或地区',
  'prior-year': '属于上一年度',
  cumulative: '跨年累计',
  target: '是目标，不是结果',
  change: '是增减幅度',
  'narrower-scope': '范围较窄',
  'wider-scope': '还包含本指标以外的内容',
  'second-mention': '另一处表述',
  'parts-only': '只有分项，没有总数',
};
const demotionsEn: Record<Demotion, string> = {
  'part-of-total': 'only a part of the total',
  subset: 'concerns one kind only',
  'other-body': 'of another body or place',
  'prior-year': 'of the year before',
  cumulative: 'accumulated over years',
  target: 'a target, not a result',
  change: 'a change, not a level',
  'narrower-scope': 'of narrower scope',
  'wider-scope': 'also counts what the indicator does not',
  'second-mention': 'another mention',
  'parts-only': 'parts without a total',
};
const severitiesZh: Record<Severity, string> = { note: '提示', warning: '存疑', error: '有误' };
const severitiesEn: Record<Severity, string> = {
  note: 'Note',
  warning: 'Doubtful',
  error: 'Error',
};

export const strings = defineStrings({
  zh: {
    evidence: '出处',
    hint: '点任一数字，查看它印在报告的哪一处、原话怎么写、能否对得上。',
    close: '关闭出处',
    title: (locality: string, indicator: string) => `${locality} · ${indicator}`,
    reportOf: (year: number, dimension: string) => `${year} 年报告 · ${dimension}`,
    status: statusesZh,
    valueRedacted: '已遮蔽',
    valueAbsent: '报告未提',
    place: '位置',
    noSection: '正文',
    report: '报告',
    publisher: '发布机构',
    published: '发布日期',
    definition: '指标定义',
    interval: '95% 区间',
    source: '原文校验',
    audit: '勾稽',
    severity: severitiesZh,
    computedFrom: '计算',
    others: '报告里的相关数字',
    demotion: demotionsZh,
    copy: '复制引用',
    copied: '已复制',
    copyFailed: '没能复制，请手动选取',
    gone: '这个数据点在当前数据集中不存在。',
    loading: '读取中……',
    citation: (what: string, report: string, place: string, phrase: string) =>
      `${what}。出处：《${report}》${place}${phrase === '' ? '' : `，原文“${phrase}”`}。`,
  },
  en: {
    evidence: 'Evidence',
    hint: 'Open any number to see where the report prints it, in which words, and whether it adds up.',
    close: 'Close the evidence',
    title: (locality: string, indicator: string) => `${locality} · ${indicator}`,
    reportOf: (year: number, dimension: string) => `Report of ${year} · ${dimension}`,
    status: statusesEn,
    valueRedacted: 'Redacted',
    valueAbsent: 'Not mentioned',
    place: 'Section',
    noSection: 'Running text',
    report: 'Report',
    publisher: 'Publisher',
    published: 'Published',
    definition: 'Definition',
    interval: '95% interval',
    source: 'Source checksum',
    audit: 'Audit',
    severity: severitiesEn,
    computedFrom: 'Computation',
    others: 'Related figures in this report',
    demotion: demotionsEn,
    copy: 'Copy citation',
    copied: 'Copied',
    copyFailed: 'Copying failed; please select the text',
    gone: 'The dataset holds no such figure.',
    loading: 'Reading…',
    citation: (what: string, report: string, place: string, phrase: string) =>
      `${what}. Source: 《${report}》, ${place}${phrase === '' ? '' : `, “${phrase}”`}.`,
  },
});
