import * as z from 'zod/mini';

/**
 * How a report tells a quantity. `stated` as a number; `in-words` ("全覆盖"), its value being the
 * decided meaning of those words; `redacted` ("X件"), which has no value.
 */
export const printedStatuses = ['stated', 'in-words', 'redacted'] as const;

/** `about` 约/左右 · `over` 余/多/逾/超/以上: at least the value · `under` 近: slightly less. */
export const approximations = ['about', 'over', 'under'] as const;

/**
 * In administrative review: does the body decide the cases (`authority`) or answer them
 * (`respondent`)? A town only ever answers.
 */
export const roles = ['authority', 'respondent'] as const;

/**
 * Set where a figure covers less than the indicator does. `portal`: one website; `own-level`: 市本级,
 * the governments below left out; `organ`: one bureau; `subset`: one kind of case or person only.
 */
export const scopes = ['portal', 'own-level', 'organ', 'subset'] as const;

/** Why a figure of an indicator is not the headline figure of its report. */
export const demotions = [
  'part-of-total',
  'subset',
  'other-body',
  'prior-year',
  'cumulative',
  'target',
  'change',
  'narrower-scope',
  'wider-scope',
  'second-mention',
  'parts-only',
] as const;

/** Year and month (`2019-11`) through which a partial-year figure runs. */
export const throughSchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/**
 * Where a figure is printed. Offsets are UTF-16 code units into the decoded report, end exclusive:
 * `text.slice(start, end) === printed`. `phrase` is a window of at most 40 characters around it, and
 * `phraseStart` its offset.
 */
export const evidenceSchema = z.object({
  section: z.array(z.string()),
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
  printed: z.string(),
  phrase: z.string().check(z.maxLength(40)),
  phraseStart: z.int().check(z.minimum(0)),
});

export const qualifiersSchema = z.object({
  approx: z.nullable(z.enum(approximations)),
  through: z.nullable(throughSchema),
  role: z.nullable(z.enum(roles)),
  scope: z.nullable(z.enum(scopes)),
});

/**
 * One quantity that a report prints. `indicator` is null where the quantity is not catalogued.
 * `value` is in `unit`, the normalised unit (宗/起/例/份 → 件 where the indicator counts 件; 万 and 亿
 * multiplied out, but money stays in 万元), and null exactly when redacted.
 */
export const figureSchema = z.object({
  indicator: z.nullable(z.string()),
  primary: z.boolean(),
  demotion: z.nullable(z.enum(demotions)),
  value: z.nullable(z.number()),
  unit: z.string(),
  status: z.enum(printedStatuses),
  qualifiers: qualifiersSchema,
  /** A short noun phrase that names the quantity, in the words of the report. */
  label: z.string().check(z.maxLength(40)),
  evidence: evidenceSchema,
});

export type PrintedStatus = (typeof printedStatuses)[number];
export type Approximation = (typeof approximations)[number];
export type Role = (typeof roles)[number];
export type Scope = (typeof scopes)[number];
export type Demotion = (typeof demotions)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Qualifiers = z.infer<typeof qualifiersSchema>;
export type Figure = z.infer<typeof figureSchema>;

/**
 * Whether a scope names a part without saying which, so that what two of them count is not even like
 * each other.
 */
export function isUnnamedPart(scope: Scope | null): boolean {
  return scope === 'organ' || scope === 'subset';
}
