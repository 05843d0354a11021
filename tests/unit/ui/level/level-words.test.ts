import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelWords } from '../../../../src/ui/level/level-words.ts';

const sources = ['src/charts', 'src/features', 'src/ui', 'src/app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('the names of the levels', () => {
  it('stand in one place only, so that a level is called the same everywhere', () => {
    const naming = sources.filter((file) =>
      /county: ?'|'(?:省|市|县|乡镇?)级'/.test(readFileSync(file, 'utf8')),
    );
    expect(naming).toEqual(['src/ui/level/level-words.ts']);
  });

  it('differ from one another, and from that of an unknown one', () => {
    for (const { name, one, unknown } of [levelWords.zh, levelWords.en]) {
      expect(new Set([...Object.values(name), unknown]).size).toBe(5);
      expect(new Set([...Object.values(one), unknown]).size).toBe(5);
    }
  });
});
