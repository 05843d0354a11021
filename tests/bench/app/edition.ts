import { createHash } from 'node:crypto';
import { assemble } from '../../../src/core/dataset/assemble.ts';
import { serialise } from '../../../src/core/dataset/serialise.ts';
import type { Catalogue } from '../../../src/core/domain/catalogue.ts';
import type { Figure } from '../../../src/core/domain/figure.ts';
import type { Indicator } from '../../../src/core/domain/indicator.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { type ReportFacts, reportFactsFormat } from '../../../src/core/domain/report.ts';

/** How much there is in an edition that is made up. */
export interface EditionSize {
  readonly localities: number;
  readonly years: readonly number[];
}

/**
 * The files of an edition of invented localities, by name. The same size gives the same numbers
 * whenever it is made; about a fifth of all figures is not told.
 */
export function inventedEdition(
  indicators: Catalogue['indicators'],
  size: EditionSize,
): { readonly localities: readonly Locality[]; readonly files: ReadonlyMap<string, string> } {
  const random = seeded(20_260_401);
  const localities = Array.from({ length: size.localities }, (_, index) => invented(index));
  const facts = localities.flatMap((locality) =>
    size.years.map((year) => factsOf(locality, year, indicators, random)),
  );
  const dataset = assemble({ indicators, localities }, facts);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  return { localities, files: serialise(dataset, sha256) };
}

/** Numbers from 0 to 1, the same after the same seed (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firsts = [...'青碧丹翠金银锦玉岚霁'];
const seconds = [...'禾川岭湾泽原'];
const thirds = ['', ...'东西南北中'];

/** A county that is nowhere: no division has a code that begins with 99. */
function invented(index: number): Locality {
  const first = firsts[index % firsts.length] ?? '';
  const second = seconds[Math.floor(index / firsts.length) % seconds.length] ?? '';
  const third = thirds[Math.floor(index / firsts.length / seconds.length) % thirds.length] ?? '';
  const code = String(990_101 + index);
  const english = `Invented ${index + 1}`;
  return {
    id: code,
    name: { zh: `${first}${second}${third}区`, en: english },
    code,
    statisticalCode: null,
    level: 'county',
    anonymised: false,
    parents: [{ code: '990000', name: { zh: '虚构省', en: 'Invented Province' } }],
    pinyin: { full: english.toLowerCase(), initials: `i${index + 1}` },
    population: null,
  };
}

function factsOf(
  locality: Locality,
  year: number,
  indicators: readonly Indicator[],
  random: () => number,
): ReportFacts {
  const id = `${locality.id}-${year}`;
  const counts = new Map<string, number>();
  for (const { formula } of indicators) {
    if (formula === null) continue;
    const whole = 40 + Math.floor(random() * 4_000);
    counts.set(formula.denominator, whole);
    counts.set(formula.numerator, Math.round(whole * (0.8 + 0.2 * random())));
  }
  let offset = 0;
  const figures = indicators.flatMap((indicator): Figure[] => {
    const told = random() < 0.8;
    const drawn = Math.floor(random() * 5_000);
    // A rate by formula is left to be computed, so that no report contradicts itself.
    if (!told || indicator.formula !== null) return [];
    const rate = Math.round(drawn / 5) / 10;
    const value = counts.get(indicator.id) ?? (indicator.kind === 'rate' ? rate : drawn);
    const printed = `${value}${indicator.unit}`;
    const start = (offset += 100);
    return [
      {
        indicator: indicator.id,
        primary: true,
        demotion: null,
        value,
        unit: indicator.unit,
        status: 'stated',
        qualifiers: { approx: null, through: null, role: null, scope: null },
        label: indicator.name.zh,
        evidence: {
          section: ['一、虚构的一节'],
          start,
          end: start + printed.length,
          printed,
          phrase: printed,
          phraseStart: start,
        },
      },
    ];
  });
  return {
    format: reportFactsFormat,
    report: {
      id,
      locality: {
        id: locality.id,
        name: locality.name.zh,
        code: locality.code,
        level: locality.level,
        anonymised: false,
      },
      year,
      title: `${locality.name.zh}${year}年法治政府建设年度报告`,
      publisher: null,
      published: null,
      through: null,
      sha256: createHash('sha256').update(id).digest('hex'),
    },
    figures,
    findings: [],
  };
}
