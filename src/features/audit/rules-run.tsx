import type { AuditRule } from '../../core/domain/finding.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ruleStrings } from './rule-strings.ts';
import { strings } from './strings.ts';

/** Which rules were run on every report, and what must hold for each. */
export function RulesRun(props: { rules: readonly AuditRule[] }) {
  const words = useStrings(strings);
  const rules = useStrings(ruleStrings);
  return (
    <section className="rules-run" aria-labelledby="audit-rules">
      <h2 id="audit-rules">{words.rulesTitle}</h2>
      <p>{words.rules(props.rules.length)}</p>
      <dl>
        {props.rules.map((rule) => (
          <div key={rule}>
            <dt>{rules[rule].name}</dt>
            <dd>{rules[rule].holds}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
