import * as z from 'zod/mini';
import { bilingualSchema } from './text.ts';

export const levels = ['province', 'prefecture', 'county', 'town'] as const;

export type Level = (typeof levels)[number];

/** One link of the chain of parents, topmost first; `code` is the GB/T 2260 code. */
export const parentSchema = z.object({ code: z.nullable(z.string()), name: bilingualSchema });

/**
 * How good a number of residents is: `official` as a bulletin gives it, `preliminary` by a bulletin that
 * says so itself, `secondary` where a third party tells what the bulletin says.
 */
export const populationQualities = ['official', 'preliminary', 'secondary'] as const;

/** How many people live in a locality (常住人口), as of when, and who says so. */
export const populationSchema = z.object({
  value: z.int().check(z.minimum(1)),
  /** Of the census or estimate, not of its publication. */
  year: z.int(),
  source: bilingualSchema,
  quality: z.enum(populationQualities),
});

/** What a locality was called before, for search: who looks for 罗定县 means 罗定市. */
export const formerNameSchema = z.object({
  name: bilingualSchema,
  /** The year in which it got another. */
  until: z.int(),
  source: bilingualSchema,
});

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
  /** Absent where none is known. */
  formerNames: z.optional(z.array(formerNameSchema)),
  /** Null where it is not known: a town's is rarely published, an anonymised locality's never. */
  population: z.nullable(populationSchema),
});

export type Locality = z.infer<typeof localitySchema>;
export type Population = z.infer<typeof populationSchema>;
export type PopulationQuality = (typeof populationQualities)[number];
