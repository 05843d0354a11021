/** Where progress is told, and the clock it goes by. */
export interface ProgressPlace {
  /** Writes to standard error, as it is. */
  readonly write: (text: string) => void;
  /** Whether one line can be written over and over. */
  readonly terminal: boolean;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

export interface Progress {
  /** A line that stays, such as an error. */
  line(text: string): void;
  /** One more file is done. */
  step(): void;
  /** Takes the updating line away. */
  end(): void;
}

const refreshMilliseconds = 100;
/** Without a terminal each telling is a line of its own. */
const plainMilliseconds = 2000;
/** The rate is that of the last while: files that were finished before go faster than others. */
const memoryMilliseconds = 10_000;

const eraseLine = '\r\u001B[2K';

/**
 * Time as people tell it.
 *
 * @example
 * duration(4200) // => '5 s'
 * duration(125000) // => '2 min 5 s'
 * duration(7260000) // => '2 h 1 min'
 */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Tells how many of `total` files are done, how fast it goes and how long it will take. */
export function makeProgress(total: number, place: ProgressPlace): Progress {
  const { write, terminal, now } = place;
  const marks = [{ at: now(), done: 0 }];
  let done = 0;
  let told = now();
  let shown = false;

  const summary = (): string => {
    const [first = { at: 0, done: 0 }] = marks;
    const milliseconds = Math.max(now() - first.at, 1);
    const perSecond = ((done - first.done) * 1000) / milliseconds;
    const left = perSecond === 0 ? '' : `, ${duration(((total - done) / perSecond) * 1000)} left`;
    return `${done} of ${total} files, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} files/s${left}`;
  };
  const erase = (): void => {
    if (shown) write(eraseLine);
    shown = false;
  };
  return {
    line: (text) => {
      erase();
      write(`${text}\n`);
    },
    step: () => {
      done += 1;
      const time = now();
      if (time - told < (terminal ? refreshMilliseconds : plainMilliseconds)) return;
      told = time;
      write(terminal ? `${eraseLine}${summary()}` : `${summary()}\n`);
      shown = terminal;
      marks.push({ at: time, done });
      while (marks.length > 2 && time - (marks[0]?.at ?? time) > memoryMilliseconds) marks.shift();
    },
    end: erase,
  };
}
