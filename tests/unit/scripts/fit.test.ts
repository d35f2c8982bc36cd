import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fitReport } from '../../../scripts/fit/report.ts';
import { published } from '../core/projection/published.ts';

const fitted = (data: object) => fitReport(JSON.stringify(data));

describe('what is made of a data set', () => {
  test('one cohort: parameters, survival, discounted lifetimes', () => {
    const survivors = published.fh2007_regular.counts_per_1000_years_0_12.slice(0, 8);
    const fit = published.fh2007_regular.sBG_fits['7'];
    const close = (value: number) => expect.closeTo(value, 5);
    expect(fitted({ survivors, discount: 0.1 })).toMatchObject({
      alpha: close(fit.alpha),
      logLik: close(fit.loglik),
      survival: fit.survival_0_to_12.map(close),
      del: close(fit.DEL_d10),
      derl: fit.DERL_d10_n1_to_12.map(close),
    });
  });

  test('customers: the posterior is the golden one', () => {
    const { mixed20 } = published.grid_posterior_golden;
    const data = { churnedAt: mixed20.churned_at, activeWithPayments: mixed20.active_with_payments };
    const rmst = [12, 24, 36, 60, 120].map((months, index) => [
      months,
      expect.closeTo(mixed20.RMST_12_24_36_60_120[index] ?? Number.NaN, 3),
    ]);
    const mean = expect.closeTo(mixed20.E_mu, 4);
    expect(fitted(data)).toMatchObject({ posterior: { mean, rmst: Object.fromEntries(rmst) } });
  });

  test('times: the Kaplan-Meier rows, in the words of the published tables', () => {
    const { times, events, rows } = published.km_gehan_6mp;
    const made = JSON.parse(JSON.stringify(fitted({ times, events })));
    expect(made.rows.map(Object.keys)).toEqual(rows.map(Object.keys));
    expect(made.rows[0].ci95_loglog[0]).toBeCloseTo(rows[0]?.ci95_loglog[0] ?? Number.NaN, 9);
  });

  test('where nothing can be fitted it says so', () => {
    const cohorts = [
      [5, 5],
      [3, 3],
    ];
    expect(fitted({ cohorts })).toMatchObject({ alpha: null, beta: null, note: expect.any(String) });
    const nobody = { churnedAt: [], activeWithPayments: [] };
    expect(fitted(nobody)).toMatchObject({ survival: null, posterior: { mean: expect.closeTo(14, 9) } });
  });

  test('one period is told as it is, and what follows from no parameters is not', () => {
    // 5 of 10 stay: S(1) = .5 whatever alpha = beta, and 10 ln .5.
    expect(fitted({ survivors: [10, 5], discount: 0.1 })).toMatchObject({
      alpha: null,
      beta: null,
      logLik: expect.closeTo(10 * Math.log(0.5), 9),
      survival: [1, 0.5, ...Array(11).fill(null)],
      del: null,
      derl: Array(12).fill(null),
      bdw: null,
      note: expect.stringMatching(/^One period can't tell alpha from beta: 50 % stop/),
    });
    const all = { churnedAt: [1, 1], activeWithPayments: [2, 2, 1] };
    expect(fitted(all)).toMatchObject({ note: expect.stringMatching(/^One period/) });
  });

  test.each([
    ['the 361st payment is within the posterior’s tables', { churnedAt: [361, 2] }, false],
    ['the 362nd is not', { churnedAt: [362, 2] }, true],
    ['361 renewals are', { churnedAt: [2], activeWithPayments: [362] }, false],
    ['362 are not', { churnedAt: [2], activeWithPayments: [363] }, true],
  ])('%s, and that is said', { timeout: 30_000 }, (_, data, isSaid) => {
    const said = expect.stringMatching(/beyond 361 periods counts as the 361st/);
    expect(fitted({ ...data, discount: 0.1 })).toEqual(
      isSaid ? expect.objectContaining({ note: said }) : expect.not.objectContaining({ note: said }),
    );
  });

  test('times of which none ended make no rows, and it says so', () => {
    const note = expect.stringMatching(/^Nobody stopped/);
    expect(fitted({ times: [3, 5], events: [0, 0] })).toEqual({ rows: [], note });
  });

  test('of times a discount is left out, and it says so', () => {
    const note = expect.stringMatching(/discount/);
    expect(fitted({ times: [3, 5], events: [1, 0], discount: 0.1 })).toMatchObject({ note });
    expect(fitted({ times: [3, 5], events: [1, 0], discount: 0 })).not.toHaveProperty('note');
  });

  test.each([
    ['no JSON', '{', /no JSON/],
    ['a list', '[1]', /JSON object/],
    ['nothing known in it', '{"a": 1}', /one of "survivors"/],
    ['two kinds', '{"survivors": [2, 1], "times": [1], "events": [1]}', /of one kind/],
    ['growing', '{"survivors": [10, 12]}', /grows from 10 to 12/],
    ['negative', '{"cohorts": [[3, 2], [10, -1]]}', /Cohort 2 has -1/],
    ['too short', '{"survivors": [10]}', /later count/],
    ['no customers', '{"survivors": [0, 0]}', /no customers/],
    ['a word', '{"survivors": [10, "x"]}', /survivors\.1 is "x": counts are numbers/],
    ['nothing', '{"survivors": [10, null]}', /survivors\.1 is null: counts are numbers/],
    ['no number', '{"survivors": [10, NaN]}', /no JSON/],
    ['no list', '{"survivors": 10}', /survivors is 10: a list/],
    ['an empty file', ' ', /empty/],
    ['no times', '{"times": [], "events": []}', /one time at least/],
    ['half a payment', '{"churnedAt": [1.5]}', /churnedAt\.0 is 1\.5: .*whole numbers from 1/],
    ['a day for payments', '{"churnedAt": [20240501]}', /churnedAt\.0 is 20240501: .*at most 1,200/],
    ['too many payments', '{"activeWithPayments": [3, 1201]}', /activeWithPayments\.1 is 1201: .*1,200/],
    ['too many periods', `{"survivors": [${Array(1202).fill(5)}]}`, /^survivors is .{1,80}: .*1,200 periods/],
    ['a number past all', '{"survivors": [1e999, 5]}', /^survivors\.0 is too large a number\.$/],
    ['events missing', '{"times": [1, 2], "events": [1]}', /2 times but 1 events/],
    ['an event of 2', '{"times": [1], "events": [2]}', /events\.0/],
    ['a negative discount', '{"survivors": [2, 1], "discount": -1}', /discount/],
    ['a mistyped key', '{"survivors": [2, 1], "discuont": 0.1}', /discuont/],
  ])('%s is refused in one clear line', (_name, text, said) => {
    expect(() => fitReport(text)).toThrow(said);
  });
});

describe('npm run -s fit', () => {
  const dir = mkdtempSync(join(tmpdir(), 'longtail-fit-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/fit.mjs', ...args], { encoding: 'utf8' });
  const fileOf = (text: string) => {
    const file = join(dir, 'data.json');
    writeFileSync(file, text);
    return file;
  };

  test('prints JSON and nothing else', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = run(fileOf('{"survivors": [1000, 631, 468]}'));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toHaveProperty('alpha');
  });

  test('bad input: one line on standard error, exit 1', { timeout: 30_000 }, () => {
    const refused = run(fileOf('{"survivors": [10,\n12'));
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/data\.json: The file is no JSON: .*"survivors"/),
    ]);
    expect(run(join(dir, 'none.json')).stderr).toMatch(/^There is no file .*none\.json\.\n$/);
    expect(run()).toMatchObject({ status: 1, stderr: 'Usage: npm run -s fit -- FILE.json\n' });
  });
});
