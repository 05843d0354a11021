import * as z from 'zod/mini';

/** A text in the two languages of the interface. Chinese is the original, English the translation. */
export const bilingualSchema = z.object({ zh: z.string(), en: z.string() });

export type Bilingual = z.infer<typeof bilingualSchema>;
export type Language = keyof Bilingual;
