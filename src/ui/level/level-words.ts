import type { Level } from '../../core/domain/locality.ts';
import { defineStrings } from '../i18n/strings.ts';

interface LevelWords {
  /** As a name by itself: "County level". */
  readonly name: Readonly<Record<Level, string>>;
  /** Of one locality within a sentence: "a county". */
  readonly one: Readonly<Record<Level, string>>;
  /** Of an anonymised locality that does not tell its level. */
  readonly unknown: string;
}

const chinese: Readonly<Record<Level, string>> = {
  province: '省级',
  prefecture: '市级',
  county: '县级',
  town: '乡镇级',
};

/** What the levels are called, the same wherever one is named. */
export const levelWords = defineStrings<LevelWords>({
  zh: { name: chinese, one: chinese, unknown: '层级不明' },
  en: {
    name: {
      province: 'Province level',
      prefecture: 'Prefecture level',
      county: 'County level',
      town: 'Town level',
    },
    one: { province: 'a province', prefecture: 'a prefecture', county: 'a county', town: 'a town' },
    unknown: 'Level unknown',
  },
});
