import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const root = resolve('.');
const reports = join(root, 'tests/fixtures/reports');
const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** Runs the command itself, in `cwd`. */
function run(
  cwd: string,
  files: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const command = ['--import', tsx, join(root, 'src/cli/extract.ts')];
  return new Promise((done) => {
    execFile(
      process.execPath,
      [...command, ...files],
      { cwd, env: { ...process.env, ...environment } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        done({ code, lines: stdout.split('\n').filter((line) => line !== ''), stderr });
      },
    );
  });
}

/** The line of one report as the command promises it, and nothing else in it. */
const lineSchema = z.strictObject({
  file: z.string(),
  report: z.strictObject({
    locality: z.strictObject({
      name: z.string(),
      code: z.nullable(z.string()),
      level: z.nullable(z.enum(['province', 'prefecture', 'county', 'town'])),
      anonymised: z.boolean(),
    }),
    year: z.int(),
    title: z.string(),
    publisher: z.nullable(z.string()),
    published: z.nullable(z.string()),
    through: z.nullable(z.string()),
    sha256: z.string(),
  }),
  figures: z.array(
    z.strictObject({
      indicator: z.nullable(z.string()),
      primary: z.boolean(),
      demotion: z.nullable(z.string()),
      value: z.nullable(z.number()),
      unit: z.string(),
      status: z.enum(['stated', 'in-words', 'redacted']),
      approx: z.nullable(z.enum(['about', 'over', 'under'])),
      through: z.nullable(z.string()),
      role: z.nullable(z.enum(['authority', 'respondent'])),
      scope: z.nullable(z.enum(['portal', 'own-level', 'organ', 'subset'])),
      label: z.string(),
      printed: z.string(),
      section: z.string(),
      start: z.int(),
      end: z.int(),
      phrase: z.string(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['note', 'warning', 'error']),
      message: z.string(),
      message_en: z.string(),
      working: z.string(),
      expected: z.nullable(z.number()),
      printed: z.nullable(z.number()),
      figures: z.array(z.int()),
    }),
  ),
});
type Line = z.infer<typeof lineSchema>;

const parse = (line: string | undefined): Line => lineSchema.parse(JSON.parse(line ?? ''));

/** The headline figures of a report by indicator: value, or what is not plain about it. */
function headlines({ figures }: Line): Record<string, unknown> {
  return Object.fromEntries(
    figures
      .filter(({ primary }) => primary)
      .map(({ indicator, value, approx, through, role, scope, status }) => {
        const marks = [approx, through, role, scope, status === 'stated' ? null : status];
        const notes = marks.filter((mark) => mark !== null);
        return [indicator, notes.length === 0 ? value : [value, ...notes]];
      }),
  );
}

describe('the extract command on good reports', () => {
  let result: Run;
  beforeAll(async () => {
    const town = join(reports, 'liuhe-2022.txt');
    result = await run(reports, ['yunxi-2023.txt', town, './anonymised-2021.txt']);
  });

  it('writes one line a report in the order given, progress to stderr, and ends with 0', () => {
    expect(result.code).toBe(0);
    expect(result.lines.map((line) => basename(parse(line).file))).toEqual([
      'yunxi-2023.txt',
      'liuhe-2022.txt',
      'anonymised-2021.txt',
    ]);
    expect(parse(result.lines[0]).file).toBe('yunxi-2023.txt');
    expect(result.stderr).toContain('[2/3]');
  });

  it('reads the report of a county', () => {
    const line = parse(result.lines[0]);
    expect(line.report).toMatchObject({
      locality: { name: '云溪县', code: null, level: 'county', anonymised: false },
      year: 2023,
      title: '云溪县人民政府2023年度法治政府建设情况的报告',
      publisher: '云溪县人民政府',
      published: '2024-02-06',
      through: '2023-10',
    });
    expect(headlines(line)).toEqual({
      'service.departments': 32,
      'service.items': 1236,
      'service.accepted': 268000,
      'service.completion_rate': 99.9,
      'service.online_rate': 98.6,
      'normative.issued': 6,
      'normative.filed': 6,
      'normative.valid': 80,
      'normative.repealed': 12,
      'advisor.count': 5,
      'legality.opinions': [70, 'over'],
      'advisor.units_total': 60,
      'advisor.units_with': 57,
      'advisor.coverage_rate': 95,
      'enforcement.officers': 820,
      'enforcement.penalties': 1356,
      'enforcement.file_reviews': 120,
      'emergency.drills': 86,
      'emergency.hazards_found': 1500,
      'emergency.hazards_fixed': 1470,
      'emergency.hazard_fix_rate': 98,
      'mediation.cases': [1500, '2023-10'],
      'mediation.success': [1479, '2023-10'],
      'mediation.success_rate': [98.5, '2023-10'],
      'mediation.amount': [800, 'under', '2023-10'],
      'review.received': [60, 'authority'],
      'review.accepted': [52, 'authority'],
      'review.rejected_filing': [8, 'authority'],
      'review.concluded': [50, 'authority'],
      'review.upheld': [25, 'authority'],
      'review.dismissed': [12, 'authority'],
      'review.revoked': [5, 'authority'],
      'review.withdrawn': [8, 'authority'],
      'litigation.cases': 20,
      'litigation.attendance': 20,
      'litigation.attendance_rate': 100,
      'proposals.satisfaction_rate': 100,
      'disclosure.items': 9000,
      'procuratorial.suggestions': 12,
      'procuratorial.adopted': 12,
      'procuratorial.adoption_rate': 100,
      'study.sessions': 10,
      'training.people': 1200,
      'publicity.events': [150, 'over'],
    });
  });

  it('notes a rate that is hardly off and warns of parts that fall short', () => {
    const { findings, figures } = parse(result.lines[0]);
    expect(findings).toMatchObject([
      { rule: 'parts-total', working: '5,000 + 2,500 + 900 = 8,400 ≠ 9,000' },
      { rule: 'rate-mismatch', severity: 'note', working: '1,479 ÷ 1,500 = 98.60%' },
    ]);
    expect(figures[findings[0]?.figures[0] ?? -1]?.indicator).toBe('disclosure.items');
  });

  it('reads the report of a town, which answers reviews', () => {
    const line = parse(result.lines[1]);
    expect(line.report).toMatchObject({ locality: { name: '柳河镇', level: 'town' }, year: 2022 });
    expect(headlines(line)).toEqual({
      'study.sessions': 6,
      'disclosure.items': 180,
      'mediation.success': 210,
      'petition.resolved_rate': [100, 'subset'],
      'litigation.cases': 4,
      'litigation.concluded': 12,
      'litigation.won': 9,
      'litigation.lost': [2, 'subset'],
      'review.received': [3, 'respondent'],
      'review.dismissed': [1, 'respondent'],
      'review.confirmed_illegal': [0, 'respondent'],
      'review.pending': [2, 'respondent'],
    });
    expect(line.findings).toMatchObject([{ rule: 'carried-over', working: '12 − 6 = 6 > 4' }]);
  });

  it('reads an anonymised report as redacted, never as zero', () => {
    const line = parse(result.lines[2]);
    expect(line.report).toMatchObject({
      locality: { name: '××市', code: null, level: null, anonymised: true },
      publisher: null,
    });
    const redacted = line.figures.filter(({ status }) => status === 'redacted');
    expect(redacted).toHaveLength(7);
    expect(redacted.every(({ value, primary }) => value === null && primary)).toBe(true);
    expect(headlines(line)).toMatchObject({ 'study.sessions': 4 });
  });

  it('points to the words of each file', () => {
    for (const line of result.lines.map(parse)) {
      const text = readFileSync(resolve(reports, line.file), 'utf8');
      for (const { start, end, printed } of line.figures) {
        expect(text.slice(start, end)).toBe(printed);
      }
    }
  });
});

describe('the extract command as npm runs it', () => {
  it('takes relative paths from where the person is, not from the top of the checkout', async () => {
    const npm = { npm_lifecycle_event: 'extract', INIT_CWD: reports };
    const { code, lines } = await run(root, ['./liuhe-2022.txt'], npm);
    expect(code).toBe(0);
    expect(parse(lines[0])).toMatchObject({ file: './liuhe-2022.txt', report: { year: 2022 } });
  });
});

describe('the extract command on bad files', () => {
  let result: Run;
  beforeAll(async () => {
    const good = readFileSync(join(reports, 'liuhe-2022.txt'), 'utf8');
    mkdirSync(join(folder, 'nothing'));
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    writeFileSync(join(folder, 'other.txt'), '关于召开会议的通知\n请于下午三点参加。\n');
    writeFileSync(join(folder, 'mark.txt'), `\uFEFF${good}`);
    writeFileSync(join(folder, 'wide.txt'), Buffer.from(`\uFEFF${good}`, 'utf16le'));
    const files = [
      'empty.txt',
      'mark.txt',
      'missing.txt',
      'binary.txt',
      'nothing',
      'other.txt',
      'wide.txt',
    ];
    result = await run(folder, files);
  });

  it.each([
    ['empty.txt', 'empty: 文件没有文字内容。'],
    ['missing.txt', 'ENOENT: there is no such file'],
    ['binary.txt', 'binary: 不是文本文件'],
    ['nothing', 'EISDIR: it is a folder without .txt files'],
    ['other.txt', 'no-title: 没有找到法治政府建设年度报告的标题。'],
  ])('names %s and the reason on one line of stderr', (file, reason) => {
    const lines = result.stderr.split('\n').filter((line) => line.includes(`error: ${file}: `));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(reason);
  });

  it('lets the others through, whatever their encoding, and ends with 1', () => {
    expect(result.code).toBe(1);
    const [marked, wide] = result.lines.map(parse);
    expect(result.lines).toHaveLength(2);
    expect(marked?.file).toBe('mark.txt');
    expect(marked?.figures).toEqual(wide?.figures);
  });

  it('asks for files where there are none', async () => {
    const { code, lines, stderr } = await run(folder, []);
    expect([code, lines]).toEqual([1, []]);
    expect(stderr).toContain('usage: npm run --silent extract -- FILE...');
  });
});
