import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

/*
 * Runs the `@example` blocks of the core: each line `expression // => value` is evaluated with the
 * exports of its module in scope and compared with the value, so that no docstring tells a lie.
 */

interface Example {
  readonly line: number;
  readonly expression: string;
  readonly expected: string;
}

/** A block is what follows `@example` up to the next tag or the end of the comment. */
function exampleBlocks(source: string): Example[][] {
  const blocks: Example[][] = [];
  let block: Example[] | null = null;
  for (const [index, text] of source.split('\n').entries()) {
    const comment = /^\s*\*(?!\/) ?(.*)$/.exec(text)?.[1];
    if (comment === undefined) block = null;
    else if (comment.startsWith('@')) {
      block = comment.startsWith('@example') ? [] : null;
      if (block !== null) blocks.push(block);
    } else if (block !== null) {
      const [, expression, expected] = /^(.+?)\s*\/\/ => (.+)$/.exec(comment) ?? [];
      if (expression !== undefined && expected !== undefined)
        block.push({ line: index + 1, expression, expected });
    }
  }
  return blocks;
}

function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const run: unknown = runInThisContext(`(${Object.keys(scope).join()}) => (${expression})`);
  if (typeof run !== 'function') throw new Error(`cannot run ${expression}`);
  return run(...Object.values(scope));
}

const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src/core', file))
  .toSorted()
  .map((file) => ({ file, blocks: exampleBlocks(readFileSync(file, 'utf8')) }))
  .filter(({ blocks }) => blocks.length > 0);

describe.each(files)('the examples of $file', ({ file, blocks }) => {
  it('have each a line `expression // => value`', () => {
    for (const block of blocks) expect(block).not.toEqual([]);
  });

  it.each(blocks.flat())('line $line: $expression gives $expected', async (example) => {
    const module: Record<string, unknown> = await import(pathToFileURL(resolve(file)).href);
    expect(evaluate(example.expression, module)).toEqual(evaluate(example.expected, {}));
  });
});

it('there are examples, and a lie or an empty block would be seen', () => {
  expect(files.flatMap(({ blocks }) => blocks.flat()).length).toBeGreaterThan(5);
  const [told, empty] = exampleBlocks(
    ['/**', ' * @example', ' * one() // => 2', ' *', ' * @example', ' * one()', ' */'].join('\n'),
  );
  expect(told).toEqual([{ line: 3, expression: 'one()', expected: '2' }]);
  expect(empty).toEqual([]);
  expect(evaluate('one()', { one: () => 1 })).not.toEqual(evaluate('2', {}));
});
