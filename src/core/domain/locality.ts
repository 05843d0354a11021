import * as z from 'zod/mini';
import { bilingualSchema } from './text.ts';

export const levels = ['province', 'prefecture', 'county', 'town'] as const;

export type Level = (typeof levels)[number];

/** One link of the chain of parents, topmost first; `code` is the GB/T 2260 code. */
export const parentSchema = z.object({ code: z.nullable(z.string()), name: bilingualSchema });

/**
 * A locality. `id` is what URLs and the dataset use: the GB/T 2260 code, for a town its
 * statistical division code, and for an anonymised locality `anon-` and the first eight hex digits
 * of the SHA-256 of its report, since two reports of "XX市" are not the same place.
 */
export const localitySchema = z.object({
  id: z.string(),
  name: bilingualSchema,
  /** GB/T 2260 code, six digits; towns and anonymised localities have none. */
  code: z.nullable(z.string()),
  /** National Bureau of Statistics division code, nine digits, for towns. */
  statisticalCode: z.nullable(z.string()),
  level: z.nullable(z.enum(levels)),
  anonymised: z.boolean(),
  /** Parents, topmost first, without the locality itself. */
  parents: z.array(parentSchema),
  /** Pinyin of the name: syllables in full without tones, and their initials. For search. */
  pinyin: z.object({ full: z.string(), initials: z.string() }),
});

export type Locality = z.infer<typeof localitySchema>;
export type Parent = z.infer<typeof parentSchema>;
