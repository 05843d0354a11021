import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import type { Pattern } from './collect.ts';
import { plainForms } from './plain.ts';

/** Far more than any takes; one that takes longer is too intricate to be proved, and counts as a breach. */
const timeout = 20_000;

/**
 * Why a regular expression may take more than linear time, null where it provably does not. `recheck`
 * decides by automata, which is a proof, not by trying inputs, which is none; what it cannot decide
 * counts as a breach. Linear means: for each pattern there is a factor so that a search, or a repeated
 * one, through any text takes at most that many steps per character.
 */
async function breachOf(pattern: Pattern): Promise<string | null> {
  const { source, flags } = pattern;
  for (const form of plainForms(source, pattern)) {
    const found = await check(form, flags, { checker: 'automaton', timeout });
    if (found.status === 'safe') continue;
    const reason =
      found.status === 'vulnerable' ? found.complexity.summary : `undecided (${found.error.kind})`;
    return form === source ? reason : `${reason}, as /${form}/`;
  }
  return null;
}

export interface Proof {
  /** How many different regular expressions were proved to be linear. */
  readonly proved: number;
  /** `where: reason: the pattern` for each that may take more than linear time. */
  readonly breaches: readonly string[];
}

/** Tries to prove of each regular expression that it takes no more than linear time. */
export async function proveLinear(patterns: readonly Pattern[]): Promise<Proof> {
  const different = [
    ...new Map(
      patterns.map((each) => [`${each.flags}${each.repeated}/${each.source}`, each]),
    ).values(),
  ];
  const waiting = [...different];
  const breaches: string[] = [];
  const prove = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const reason = await breachOf(next).catch((error: Error) => error.message);
      if (reason !== null) {
        breaches.push(`${next.where}: ${reason}: /${next.source}/${next.flags}`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, prove));
  return { proved: different.length - breaches.length, breaches: breaches.sort() };
}
