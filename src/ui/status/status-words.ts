import type { Status } from '../../core/domain/cell.ts';
import { defineStrings } from '../i18n/strings.ts';

/** The five statuses in words, the same wherever a figure is shown or left out. */
export const statusWords = defineStrings<Record<Status, string>>({
  zh: {
    stated: '报告所载',
    'in-words': '文字表述',
    computed: '由所载数字计算',
    redacted: '已遮蔽',
    absent: '报告未提',
  },
  en: {
    stated: 'Stated in the report',
    'in-words': 'Stated in words',
    computed: 'Computed from stated figures',
    redacted: 'Redacted',
    absent: 'Not mentioned',
  },
});
