import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Indicator, indicatorSchema } from '../../../src/core/domain/indicator.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import type { Figure } from '../../../src/core/domain/figure.ts';
import type { ReportFacts } from '../../../src/core/domain/report.ts';
import { extractReport } from '../../../src/core/extraction/extract.ts';

/** The product's own indicators: the rules are written for them. */
export const indicators: readonly Indicator[] = z
  .array(indicatorSchema)
  .parse(JSON.parse(readFileSync('data/catalogue/indicators.json', 'utf8')));

const parent = (zh: string) => ({ code: null, name: { zh, en: zh } });

function place(
  id: string,
  zh: string,
  level: Locality['level'],
  parents: readonly string[],
): Locality {
  return {
    id,
    name: { zh, en: zh },
    code: level === 'town' ? null : id,
    statisticalCode: level === 'town' ? id : null,
    level,
    anonymised: false,
    parents: parents.map(parent),
    pinyin: { full: zh, initials: zh },
    population: null,
  };
}

/** Localities that do not exist. Two share a name, two are towns. */
export const localities: readonly Locality[] = [
  place('990101', '云溪县', 'county', ['临江省', '青石市']),
  place('990102', '南湖区', 'county', ['临江省', '青石市']),
  place('980102', '南湖区', 'county', ['望海省', '白沙市']),
  place('990181', '石桥市', 'county', ['临江省', '青石市']),
  place('990101105', '柳河镇', 'town', ['临江省', '青石市', '云溪县']),
];

export const catalogue = { indicators, localities };

export const sha256 = '0123456789abcdef'.repeat(4);

/** A report of 云溪县 for 2023 around some sentences, under one heading. */
export function inReport(sentences: string, heading = '主要工作情况'): string {
  return `云溪县人民政府2023年法治政府建设情况的报告\n一、${heading}\n${sentences}\n`;
}

export const extract = (text: string): ReportFacts => extractReport({ text, sha256 }, catalogue);

/** The figures that a sentence gives in such a report. */
export const figuresIn = (sentences: string, heading?: string): readonly Figure[] =>
  extract(inReport(sentences, heading)).figures;

/** The headline figure of an indicator, if the sentences give one. */
export const headlineIn = (sentences: string, indicator: string): Figure | undefined =>
  figuresIn(sentences).find((figure) => figure.primary && figure.indicator === indicator);
