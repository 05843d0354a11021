/**
 * `npm run characters`: writes the table by which the extraction reads traditional characters, from
 * the dictionaries of OpenCC. Only where the simplified form is one of the 6763 of GB/T 2312, in which
 * reports are written; anything rarer tells no figure.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter, type Locale } from 'opencc-js';
import { root } from './command.ts';

const path = join(root, 'src/core/extraction/script/simplified-forms.ts');

/** The ideographs of GB/T 2312: rows 16 to 87. */
function commonIdeographs(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4E00-\u9FFF]$/.test(character)) found.add(character);
    }
  }
  return found;
}

const origins: readonly (keyof typeof Locale.from)[] = ['t', 'tw', 'hk'];
const converters = origins.map((from) => Converter({ from, to: 'cn' }));
const common = commonIdeographs();
/** Simplified as they stand, whatever they may also be short for. */
const kept = '么著摺';
const pairs: (readonly [traditional: string, simplified: string])[] = [];
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  if (kept.includes(character)) continue;
  const form = converters
    .map((convert) => convert(character))
    .find((converted) => converted !== character && common.has(converted));
  if (form !== undefined) pairs.push([character, form]);
}

const column = (at: 0 | 1): string => pairs.map((pair) => pair[at]).join('');
writeFileSync(
  path,
  `/**
 * Traditional characters and, at the same place of the other string, their simplified forms.
 * Made by \`npm run characters\` from the dictionaries of OpenCC (Apache License 2.0,
 * https://github.com/BYVoid/OpenCC) as opencc-js carries them.
 */
export const traditionalForms =
  '${column(0)}';
export const simplifiedForms =
  '${column(1)}';
`,
);
console.log(`${pairs.length} characters`);
