import { type AuditRuleEntry, auditRuleEntries } from '../../core/domain/audit-rule-entries.ts';
import type { AuditRule } from '../../core/domain/finding.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ruleStrings } from './rule-strings.ts';
import { strings } from './strings.ts';
import './rule-list.css';

/** The place of a rule on the page, to which each of its findings leads. */
export function ruleId(rule: AuditRule): string {
  return `rule-${rule}`;
}

/**
 * Which rules were run on every report: of each what must hold, how that is worked out, what is let
 * pass, where it comes from, and what it finds for instance.
 */
export function RuleList(props: { rules: readonly AuditRule[] }) {
  const words = useStrings(strings);
  return (
    <section className="rules" aria-labelledby="audit-rules">
      <h2 id="audit-rules">{words.rulesTitle}</h2>
      <p>{words.rules(props.rules.length)}</p>
      <ul role="list">
        {props.rules.map((rule) => (
          <Rule key={rule} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function Rule(props: { rule: AuditRule }) {
  const words = useStrings(strings);
  const rules = useStrings(ruleStrings);
  const language = useLanguage();
  const { rule } = props;
  const entry = auditRuleEntries.find((one) => one.rule === rule);
  return (
    <li id={ruleId(rule)} className="rule" tabIndex={-1}>
      <div>
        <h3>{rules[rule].name}</h3>
        <p>{rules[rule].holds}</p>
      </div>
      {entry === undefined ? null : (
        <dl>
          <dt>{words.formula}</dt>
          <dd className="rule-formula">{entry.formula[language]}</dd>
          <dt>{words.tolerance}</dt>
          <dd>{entry.tolerance[language]}</dd>
          <dt>{words.ruleSource}</dt>
          <dd>{entry.source[language]}</dd>
          <dt>{words.example}</dt>
          <dd>
            <Examples entry={entry} />
          </dd>
        </dl>
      )}
    </li>
  );
}

/** What the rule finds, and where there is one, what it lets pass, which shows its tolerance. */
function Examples(props: { entry: AuditRuleEntry }) {
  const words = useStrings(strings);
  const { examples } = props.entry;
  const found = examples.find(({ working }) => working !== null);
  const passed = examples.find(({ working }) => working === null);
  return [found, passed].map((example) =>
    example === undefined ? null : (
      <p key={example.text} className="rule-example">
        <q lang="zh-CN">{example.text}</q>
        {example.beside === undefined ? null : (
          <span className="rule-beside">
            {words.beside}
            {example.beside.map((text) => (
              <q key={text} lang="zh-CN">
                {text}
              </q>
            ))}
          </span>
        )}
        <b>{example.working === null ? words.passes : words.finds(example.working)}</b>
      </p>
    ),
  );
}
