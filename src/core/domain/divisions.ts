import * as z from 'zod/mini';

/**
 * The administrative divisions of China down to counties, `data/catalogue/divisions.json`. `names` by
 * GB/T 2260 code; `uncoded` are divisions whose code is not certain, with the code of their parent.
 */
export const divisionsSchema = z.object({
  /** ISO date of the state of the list. */
  asOf: z.string(),
  source: z.string(),
  names: z.record(z.string().check(z.regex(/^\d{6}$/)), z.string()),
  uncoded: z.array(z.object({ name: z.string(), parent: z.string() })),
});

export type Divisions = z.infer<typeof divisionsSchema>;
