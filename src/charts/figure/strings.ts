import { defineStrings } from '../../ui/i18n/strings.ts';

export const strings = defineStrings({
  zh: {
    tools: (title: string) => `${title}：查看与保存`,
    showTable: '表格',
    showChart: '图',
    save: '保存图片',
    saving: '正在生成……',
    png: 'PNG 图片',
    pngNote: '2 倍清晰度，贴进 WPS、Word',
    svg: 'SVG 矢量图',
    svgNote: '任意放大，可再编辑',
    saved: (file: string) => `已保存 ${file}`,
    saveFailed: (reason: string) =>
      `图片没有生成（${reason}）。请再试一次；若仍不行，可改存另一种格式，或切换到表格后复制。`,
    loading: '图表载入中……',
    failed: '图表没能载入。',
    failedAdvice: '可先切换到表格看数字；检查网络后再试。',
    retry: '重试',
    noValue: '无数据',
    sort: '按此列排序',
  },
  en: {
    tools: (title: string) => `${title}: view and save`,
    showTable: 'Table',
    showChart: 'Chart',
    save: 'Save image',
    saving: 'Drawing…',
    png: 'PNG image',
    pngNote: 'At 2×, for documents',
    svg: 'SVG drawing',
    svgNote: 'Sharp at any size, editable',
    saved: (file: string) => `Saved ${file}`,
    saveFailed: (reason: string) =>
      `The image could not be made (${reason}). Please try again; if it fails once more, save in the other format, or switch to the table and copy that.`,
    loading: 'Loading the chart…',
    failed: 'The chart could not be loaded.',
    failedAdvice: 'The table has the same figures. Check the network, then try again.',
    retry: 'Try again',
    noValue: 'No data',
    sort: 'Sort by this column',
  },
});
