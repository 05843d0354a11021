import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number';
import { root } from '../../scripts/command.ts';
import { readCatalogue } from '../../src/cli/data-folder.ts';
import type { Locality } from '../../src/core/domain/locality.ts';
import { extractReport } from '../../src/core/extraction/extract.ts';
import type { Bench } from './bench.ts';
import { syntheticLocality, syntheticReport } from './synthetic-report.ts';

const invented: Locality = {
  id: '999999',
  name: { zh: syntheticLocality, en: 'Yunting' },
  code: '999999',
  statisticalCode: null,
  level: 'county',
  anonymised: false,
  parents: [],
  pinyin: { full: 'yun ting xian', initials: 'ytx' },
  population: null,
};

/** Whole numbers in a text: the least that any extraction has to do. */
function scan(text: string): number {
  return text.match(/\d+/g)?.length ?? Number.NaN;
}

function subjectOf(chapters: number) {
  const catalogue = readCatalogue(join(root, 'data'));
  const localities = [...catalogue.localities, invented];
  const text = syntheticReport(chapters);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { text, extract: () => extractReport({ text, sha256 }, { ...catalogue, localities }) };
}

/** Extraction of reports of growing length; a ratio that grows with them is work that is not linear. */
export function extractBench(): Bench {
  return {
    title: 'extractReport, against one scan of the same text for digits (/\\d+/g)',
    comparisons: [20, 80, 320].map((chapters) => {
      const { text, extract } = subjectOf(chapters);
      return {
        title: `${text.length} characters, ${extract().figures.length} figures`,
        subject: extract,
        yardstick: () => scan(text),
      };
    }),
  };
}

/** The usual library for numbers in Chinese text, which finds them and says nothing of what they are. */
export function recognizersBench(): Bench {
  const { text, extract } = subjectOf(20);
  return {
    title: 'number recognition alone by @microsoft/recognizers-text-number, against extractReport',
    comparisons: [
      {
        title: `${text.length} characters`,
        subject: () => recognizeNumber(text, Culture.Chinese),
        yardstick: extract,
      },
    ],
  };
}
