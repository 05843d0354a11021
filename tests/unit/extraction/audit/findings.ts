import { extract, inReport } from '../invented.ts';

/** What the audit finds in sentences, each finding with the printed figures that it names. */
export function findingsIn(sentences: string) {
  const { findings, figures } = extract(inReport(sentences));
  return findings.map((finding) => ({
    ...finding,
    figures: finding.figures.map((index) => figures[index]?.evidence.printed),
  }));
}

/** The workings that one rule shows for sentences. */
export const workingsOf = (rule: string, sentences: string): readonly string[] =>
  findingsIn(sentences)
    .filter((finding) => finding.rule === rule)
    .map(({ working }) => working);
