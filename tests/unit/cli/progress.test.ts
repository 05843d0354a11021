import { describe, expect, it } from 'vitest';
import { duration, makeProgress } from '../../../src/cli/progress.ts';

/** Progress over 100 files on a clock of its own, one file every `milliseconds`. */
function told(terminal: boolean, steps: number, milliseconds: number): string {
  let time = 0;
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  const progress = makeProgress(100, { write, terminal, now: () => time });
  for (let step = 0; step < steps; step++) {
    time += milliseconds;
    progress.step();
  }
  progress.line('error: one.txt');
  progress.end();
  return written;
}

describe('progress', () => {
  it('tells files done, rate and time left on lines of their own where there is no terminal', () => {
    expect(told(false, 50, 100)).toBe(
      [
        '20 of 100 files, 10 files/s, 8 s left',
        '40 of 100 files, 10 files/s, 6 s left',
        'error: one.txt',
        '',
      ].join('\n'),
    );
  });

  it('keeps one line up to date in a terminal, and takes it away for others', () => {
    const written = told(true, 2, 500);
    expect(written).toBe(
      '\r\u001B[2K1 of 100 files, 2.0 files/s, 50 s left' +
        '\r\u001B[2K2 of 100 files, 2.0 files/s, 49 s left' +
        '\r\u001B[2Kerror: one.txt\n',
    );
  });

  it('goes by the last ten seconds, whatever happened before', () => {
    let time = 0;
    let last = '';
    const write = (text: string): void => {
      last = text;
    };
    const progress = makeProgress(10_000, { write, terminal: false, now: () => time });
    for (let step = 0; step < 5000; step++) progress.step();
    for (let step = 0; step < 30; step++) {
      time += 1000;
      progress.step();
    }
    expect(last).toContain('1.0 files/s');
  });

  it('says nothing of a rate before it knows one', () => {
    expect(told(false, 0, 1)).toBe('error: one.txt\n');
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 s'],
    [59_001, '1 min 0 s'],
    [3_599_000, '59 min 59 s'],
    [7_260_000, '2 h 1 min'],
  ])('of %d ms is %s', (milliseconds, words) => {
    expect(duration(milliseconds)).toBe(words);
  });
});
