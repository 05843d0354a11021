import type { Figure } from '../core/domain/figure.ts';
import type { Finding } from '../core/domain/finding.ts';
import type { ReportFacts } from '../core/domain/report.ts';

function flatFigure({ qualifiers, evidence, ...figure }: Figure) {
  return {
    indicator: figure.indicator,
    primary: figure.primary,
    demotion: figure.demotion,
    value: figure.value,
    unit: figure.unit,
    status: figure.status,
    approx: qualifiers.approx,
    through: qualifiers.through,
    role: qualifiers.role,
    scope: qualifiers.scope,
    label: figure.label,
    printed: evidence.printed,
    section: evidence.section.join(' › '),
    start: evidence.start,
    end: evidence.end,
    phrase: evidence.phrase,
  };
}

function flatFinding({ message, ...finding }: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: message.zh,
    message_en: message.en,
    working: finding.working,
    expected: finding.expected,
    printed: finding.printed,
    figures: finding.figures,
  };
}

/**
 * The line of one report: a JSON object with flat figures, in which `section` is the path of headings
 * joined with ` › ` and `message` the Chinese text.
 */
export function extractLine(file: string, { report, figures, findings }: ReportFacts): string {
  const { name, code, level, anonymised } = report.locality;
  return JSON.stringify({
    file,
    report: {
      locality: { name, code, level, anonymised },
      year: report.year,
      title: report.title,
      publisher: report.publisher,
      published: report.published,
      through: report.through,
      sha256: report.sha256,
    },
    figures: figures.map(flatFigure),
    findings: findings.map(flatFinding),
  });
}
