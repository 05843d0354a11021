import type { Severity } from '../../core/domain/finding.ts';
import { defineStrings } from '../i18n/strings.ts';

/** How bad a finding is, in a word. */
export const severityWords = defineStrings<Record<Severity, string>>({
  zh: { note: '提示', warning: '存疑', error: '有误' },
  en: { note: 'Note', warning: 'Doubtful', error: 'Error' },
});
