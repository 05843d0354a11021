import { createHash } from 'node:crypto';
import { assemble } from '../../../src/core/dataset/assemble.ts';
import { parseIndex } from '../../../src/core/dataset/read.ts';
import { DatasetError } from '../../../src/core/dataset/read-file.ts';
import { serialise } from '../../../src/core/dataset/serialise.ts';
import {
  catalogue,
  facts,
  figure,
  finding,
  litigationLost,
  mediation,
  qinghe,
  unnamed,
} from '../../fixtures/facts/invented.ts';

const { cases, success, successRate } = mediation;

/** Every status in three reports, and findings in one of them. */
export const dataset = assemble(catalogue, [
  facts(
    qinghe,
    2022,
    [
      figure(cases, 40),
      figure(success, 30),
      figure(cases, 11, { indicator: null, primary: false, label: '其中镇级调解' }),
    ],
    [{ ...finding(1, 0), severity: 'note' }, finding(0, 2)],
  ),
  facts(qinghe, 2020, [figure(successRate, 100, { status: 'in-words' })]),
  facts(unnamed, 2020, [figure(cases, null), figure(litigationLost, 0)]),
]);

export const files = serialise(dataset, (text) => createHash('sha256').update(text).digest('hex'));

export function textOf(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no ${name}`);
  return text;
}

export const index = parseIndex(textOf('index.json'));

/** The error that a reader gives; fails where it reads without one. */
export function refusal(read: () => unknown): DatasetError {
  try {
    read();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('was read');
}

/** The text with a part of it replaced, which must be there. */
export function changed(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`the file has not ${before}`);
  return text.replace(before, after);
}
