import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export interface Finished {
  /** Exit code; 1 where the process was ended by a signal or could not start. */
  readonly code: number;
  /** What it wrote to standard output and standard error, in order; empty where it was shown live. */
  readonly output: string;
  readonly seconds: number;
}

export interface CommandOptions {
  /** `show` passes the output through as it comes, `keep` collects it. */
  readonly output: 'show' | 'keep';
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program in the top folder to its end. Never throws: a program that is not there has code 1. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<Finished> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: {
        ...process.env,
        ...(options.output === 'keep' ? { NO_COLOR: '1' } : {}),
        ...options.env,
      },
      stdio:
        options.output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: string): void => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    const finish = (code: number): void =>
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      output += `${program}: ${error.message}\n`;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs the command of an installed package by its script, without npx: no shell, no lookup, the
 * same on every system.
 */
export function runTool(
  script: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<Finished> {
  return runCommand(process.execPath, [join(root, 'node_modules', script), ...args], options);
}
