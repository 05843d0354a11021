import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number';
import { root } from '../../scripts/command.ts';
import { readCatalogue } from '../../src/cli/data-folder.ts';
import type { Locality } from '../../src/core/domain/locality.ts';
import type { extractReport as Extract } from '../../src/core/extraction/extract.ts';
import type { Bench } from './bench.ts';
import { importBuilt } from './built.ts';
import { memoryAfter } from './memory.ts';
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
/** Lengths of short, usual and long reports, in characters. */
const lengths = [4_000, 10_000, 20_000] as const;
/** Runs over different reports, so that nothing is remembered from the last. */
const reports = 8;

/** Whole numbers in a text: the least that any extraction has to do. */
function scan(text: string): number {
  return text.match(/\d+/g)?.length ?? Number.NaN;
}

/** Extraction as built, which knows the invented county beside the product's own localities. */
export async function makeExtract() {
  const { extractReport } = await importBuilt<{ extractReport: typeof Extract }>(
    'src/core/extraction/extract.ts',
  );
  const catalogue = readCatalogue(join(root, 'data'));
  const known = { ...catalogue, localities: [...catalogue.localities, invented] };
  return (text: string, sha256 = '0'.repeat(64)) => extractReport({ text, sha256 }, known);
}

interface Subject {
  readonly title: string;
  readonly texts: readonly string[];
  extractAll(): void;
}

async function subjects(): Promise<readonly Subject[]> {
  const extract = await makeExtract();
  return lengths.map((length) => {
    const texts = Array.from({ length: reports }, (_, seed) => syntheticReport(length, seed));
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const figures = texts.reduce((sum, text) => sum + extract(text).figures.length, 0);
    const density = Math.round(characters / figures);
    return {
      title: `reports of ${Math.round(characters / reports)} characters, one figure in ${density}`,
      texts,
      extractAll: () => texts.forEach((text) => extract(text)),
    };
  });
}

/** A ratio that grows with the length of the reports is work that is not linear. */
export async function scanBench(): Promise<Bench> {
  return {
    title: 'extractReport, as a multiple of one scan of the same text for digits (/\\d+/g)',
    comparisons: (await subjects()).map(({ title, texts, extractAll }) => ({
      title,
      subject: extractAll,
      yardstick: () => texts.reduce((sum, text) => sum + scan(text), 0),
    })),
  };
}

/** The usual library for numbers in Chinese text, which finds them and says nothing of what they are. */
export async function recognizersBench(): Promise<Bench> {
  return {
    title:
      'number recognition alone by @microsoft/recognizers-text-number, as a multiple of extractReport',
    comparisons: (await subjects()).map(({ title, texts, extractAll }) => ({
      title,
      subject: () => texts.forEach((text) => recognizeNumber(text, Culture.Chinese)),
      yardstick: extractAll,
    })),
  };
}

/** Memory in use after growing numbers of reports, each another text, and the pace by the way. */
export async function memoryBench(): Promise<readonly string[]> {
  const extract = await makeExtract();
  const counts = [100, 1_000, 10_000] as const;
  let next = 0;
  let characters = 0;
  const readOne = (): void => {
    const text = syntheticReport(lengths[0], next);
    const sha256 = createHash('sha256').update(text).digest('hex');
    characters += text.length;
    next += 1;
    extract(text, sha256);
  };
  const started = performance.now();
  const states = memoryAfter(counts, readOne);
  const pace = characters / ((performance.now() - started) / 1000);
  const [first] = states;
  if (first === undefined) return [];
  return [
    'memory after so many different reports, as a multiple of that after the first of these',
    ...states.map(
      ({ count, heap, resident }) =>
        `${count} reports: heap ${(heap / first.heap).toFixed(2)}, resident ${(resident / first.resident).toFixed(2)}`,
    ),
    `(by the way: ${(pace / 1e6).toFixed(1)} million characters a second on this machine, making the texts included)`,
  ];
}
