import * as z from 'zod/mini';
import { dimensionIds } from './dimension.ts';
import { bilingualSchema } from './text.ts';

/** `count` adds up, `rate` is a percentage 0–100, `amount` is money. */
export const indicatorKinds = ['count', 'rate', 'amount'] as const;

/** Which way is better; `neutral` indicators are never ranked best or worst. */
export const polarities = ['higher', 'lower', 'neutral'] as const;

/** A rate that the catalogue defines by two counts: 100 × numerator ÷ denominator. */
export const formulaSchema = z.object({ numerator: z.string(), denominator: z.string() });

export const indicatorSchema = z.object({
  id: z.string(),
  name: bilingualSchema,
  dimension: z.enum(dimensionIds),
  unit: z.string(),
  kind: z.enum(indicatorKinds),
  polarity: z.enum(polarities),
  formula: z.nullable(formulaSchema),
  definition: bilingualSchema,
});

export type Indicator = z.infer<typeof indicatorSchema>;
export type Formula = z.infer<typeof formulaSchema>;
export type Polarity = (typeof polarities)[number];
export type IndicatorKind = (typeof indicatorKinds)[number];
