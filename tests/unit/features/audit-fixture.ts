import type { Audit, FoundFigure, ReportFinding } from '../../../src/core/dataset/model.ts';

export function found(
  indicator: string | null,
  printed: string,
  rest: Partial<FoundFigure> = {},
): FoundFigure {
  return {
    indicator,
    primary: indicator !== null,
    label: `标签${printed}`,
    value: Number.parseFloat(printed),
    unit: '件',
    status: 'stated',
    evidence: {
      section: ['四、化解纠纷', '(一)调解'],
      start: 10 + printed.length,
      end: 10 + 2 * printed.length,
      printed,
      phrase: `共${printed}`,
      phraseStart: 9 + printed.length,
    },
    ...rest,
  };
}

export function finding(
  severity: ReportFinding['severity'],
  working: string,
  figures: readonly FoundFigure[] = [],
): ReportFinding {
  return {
    rule: 'parts-total',
    severity,
    message: { zh: `${working}：说明`, en: `${working}: what to make of it` },
    working,
    expected: 1,
    printed: 2,
    figures,
  };
}

/** Of the reports of `index-fixture`: one with two findings, one with an error, one without any. */
export const audit: Audit = {
  rules: ['parts-total', 'rate-cut'],
  reports: [
    {
      report: '990121-2021',
      quantities: 12,
      redacted: 0,
      findings: [
        finding('note', '1 + 1 ≈ 2'),
        finding('warning', '3 + 4 = 7 ≠ 8', [
          found('review.accepted', '8件'),
          found('review.accepted', '30件', { primary: false }),
          found(null, '400件'),
        ]),
      ],
    },
    { report: '990121-2023', quantities: 20, redacted: 6, findings: [] },
    {
      report: '990122201-2022',
      quantities: 5,
      redacted: 0,
      findings: [finding('error', '9 > 5')],
    },
  ],
};
