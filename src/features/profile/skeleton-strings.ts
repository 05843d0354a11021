import { defineStrings } from '../../ui/i18n/strings.ts';

/** Apart from the words of the profile, which come with it. */
export const skeletonStrings = defineStrings({
  zh: { loading: '正在读取这个地区的数字……' },
  en: { loading: 'Reading the figures of this locality…' },
});
