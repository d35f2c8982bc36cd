import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Program } from '@/core/programs/program.ts';
import { decodeStatement } from '@/core/statements/decode.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import { type PartialMapping, parsePartialMapping } from '@/core/statements/mapping.ts';
import { type NormalisedStatement, normaliseRows } from '@/core/statements/normalise.ts';
import { readTable } from '@/core/statements/table.ts';
import { context, programWith } from './programs.ts';

const reports = 'tests/fixtures/reports';
const scenarios = 'tests/scenarios';

function read(path: string, given: PartialMapping = {}, program: Program = programWith()) {
  const table = readTable(decodeStatement(readFileSync(path)).text);
  const { mapping, questions } = guessMapping(table, given, program);
  const statement = (): NormalisedStatement => normaliseRows(table, mapping, context);
  return { table, mapping, questions, statement };
}

/** No fixture has line breaks inside cells: data lines are the filled ones without title, names and total. */
function countLines(path: string): number {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const titles = lines.filter((line) => /^Fee earnings report/.test(line)).length;
  const totals = lines.filter((line) => /^,*totals?[,;]/i.test(line)).length;
  return lines.filter((line) => line !== '').length - titles - totals - 1;
}

const files = readdirSync(reports).filter((name) => /\.[ct]sv$/.test(name));

describe('sample reports', () => {
  test('are all here', () => {
    expect(files.length).toBeGreaterThanOrEqual(28);
  });

  test.each(files)('%s: every line is a row of the table', (name) => {
    const { table } = read(join(reports, name));
    expect(table.rows).toHaveLength(countLines(join(reports, name)));
    expect(table.problems).toEqual([]);
  });

  test.each(files)('%s: reads without a question, or asks before anything is read wrongly', (name) => {
    const { mapping, questions, table, statement } = read(join(reports, name));
    if (mapping.date === null) {
      expect(questions.map((question) => question.field)).toContain('date');
      return;
    }
    const { rows, ignored, problems } = statement();
    const inProblems = new Set(problems.map((problem) => problem.line)).size;
    expect(rows.length + ignored.length + inProblems).toBe(table.rows.length);
    if (questions.length === 0) expect(inProblems).toBe(0);
  });

  test('those that need nothing from the author', () => {
    expect(files.filter((name) => read(join(reports, name)).questions.length === 0)).toEqual([
      'dub_partner_leads_events.csv',
      'saas_own_dashboard_initials_GUESS.csv',
    ]);
  });

  // Rows counted with grep, sums with awk over the plain column, in cents.
  const sale: PartialMapping = {
    values: { kind: { sale: 'recurring', lead: 'flat', custom: 'adjustment' } },
  };
  test.each<[string, PartialMapping, number, number, Record<string, number>]>([
    ['saas_own_dashboard_initials_GUESS.csv', {}, 68, 0, { USD: 29_200 }],
    ['amazon_fee_earnings_us.csv', { defaultKind: 'first-order' }, 41, 0, { USD: 25_263 }],
    ['dub_commissions_export.csv', sale, 37, 0, { USD: 570_570 }],
    ['dub_partner_clicks_events.csv', { defaultKind: 'click' }, 60, 0, {}],
    ['rakuten_signature_orders_bom.csv', { defaultKind: 'first-order' }, 44, 0, { USD: 92_505 }],
    [
      'partnerstack_rewards_GUESS_csv.csv',
      { defaultKind: 'recurring', amountUnit: 'minor' },
      32,
      0,
      { USD: 73_360 },
    ],
    [
      'gumroad_payout.csv',
      { values: { kind: { Sale: 'ignore', 'Affiliate Credit': 'first-order' } } },
      7,
      23,
      { USD: 59_911 },
    ],
    ['shareasale_activity_pipe.csv', sale, 37, 0, { USD: 37_300 }],
  ])('%s once the author has answered', (name, given, rows, ignored, columnSum) => {
    const { questions, statement } = read(join(reports, name), given);
    expect(questions).toEqual([]);
    const result = statement();
    expect(result.problems).toEqual([]);
    expect([result.rows.length, result.ignored.length]).toEqual([rows, ignored]);
    expect(result.columnSum).toEqual(columnSum);
  });
});

type Step = { import?: string; mapping?: unknown };

function importsOf(scenario: string): { path: string; given: PartialMapping }[] {
  const folder = join(scenarios, scenario);
  const { steps }: { steps: Step[] } = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'));
  return steps.flatMap((step) =>
    step.import ? [{ path: join(folder, step.import), given: parsePartialMapping(step.mapping ?? {}) }] : [],
  );
}

describe('scenario statements', () => {
  test('tier-one-article: commissions and clicks, with the mapping and without', () => {
    for (const given of ['mapped', 'guessed']) {
      const [commissions, clicks] = importsOf('tier-one-article').map((item) =>
        read(item.path, given === 'mapped' ? item.given : {}),
      );
      expect([commissions?.questions, clicks?.questions]).toEqual([[], []]);
      // 3 first orders of 7.50 and 12 recurring of 4.00; 125 clicks summed with awk.
      expect(commissions?.statement()).toMatchObject({
        content: 'commissions',
        columnSum: { USD: 7050 },
        problems: [],
        coversFrom: '2026-05-16',
        coversTo: '2026-11-20',
      });
      const counted = clicks?.statement();
      expect(counted?.content).toBe('clicks');
      expect(counted?.rows.reduce((sum, row) => sum + (row.clicks ?? 0), 0)).toBe(125);
    }
  });

  test('reimport: the later pull has the keys of the first and six more', () => {
    const [first, later] = importsOf('reimport').map((item) => read(item.path, item.given).statement());
    const keys = new Set(first?.rows.map((row) => row.key));
    expect(keys.size).toBe(30);
    expect(later?.rows.filter((row) => !keys.has(row.key)).map((row) => row.externalId)).toEqual([
      ...['T0030', 'T0031', 'T0032', 'T0033', 'T0034', 'T0035'],
    ]);
    expect(read(`${scenarios}/reimport/reports/reimport_1_first_pull.csv`).questions).toEqual([
      expect.objectContaining({ field: 'kind', value: 'sale' }),
    ]);
  });
});
