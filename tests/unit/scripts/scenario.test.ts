import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/scenario/arguments.ts';
import { readScenario } from '../../../scripts/scenario/read.ts';
import { leftOut } from '../../../scripts/scenario/schema.ts';
import { placeOfLatest } from '../../../scripts/scenario/steps/undo-import.ts';

const url = 'https://dev.to/me/a';
const valid = {
  asOf: '2026-11-22T12:00:00Z',
  timeZone: 'UTC',
  settings: {
    currency: 'USD',
    hourlyRate: 52,
    devtoUserId: 900101,
    devtoUsername: 'sample_author',
    blogs: [],
  },
  programs: [
    { name: 'Global API', currency: 'USD', linkHosts: ['a.example'], terms: { recurring: { rate: 0.08 } } },
  ],
  pages: { [url]: 'a.html' },
  api: {},
  steps: [{ visit: url }],
};

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'longtail-'));
  writeFileSync(join(dir, 'a.html'), '');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function read(scenario: unknown) {
  writeFileSync(join(dir, 'scenario.json'), JSON.stringify(scenario));
  return readScenario(dir);
}

describe('readScenario', () => {
  it('gives files as absolute paths and the clock in ms', () => {
    const scenario = read(valid);
    expect(scenario.asOfMs).toBe(Date.UTC(2026, 10, 22, 12));
    expect(scenario.site.pages).toEqual({ [url]: join(dir, 'a.html') });
    expect(scenario.steps).toEqual([{ kind: 'visit', step: { visit: url } }]);
  });

  const step = (value: unknown) => ({ ...valid, steps: [{ visit: url }, value] });
  const settings = (more: object) => ({ ...valid, settings: { ...valid.settings, ...more } });
  it.for<[string, unknown, RegExp]>([
    ['no instant', { ...valid, asOf: 'today' }, /^scenario\.json: asOf: expected an instant/],
    [
      'a wrong rate',
      { ...valid, programs: [{ ...valid.programs[0], terms: { firstOrder: { rate: '15%' } } }] },
      /programs\[0\]\.terms\.firstOrder\.rate: .*number/,
    ],
    ['an unknown step', step({ dance: 1 }), /steps\[1\]: expected one of visit, log-work, .*; got dance/],
    [
      'an unknown activity',
      step({ 'log-work': { article: url, activity: 'sleep', hours: 1, day: '2026-05-01' } }),
      /steps\[1\]\.log-work\.activity/,
    ],
    [
      'a day that does not exist',
      step({ 'log-work': { article: url, activity: 'writing', hours: 1, day: '2026-02-30' } }),
      /steps\[1\]\.log-work\.day: expected a day/,
    ],
    [
      'an unknown field',
      step({ import: 'a.csv', program: 'Global API', mapping: { colour: 'x' } }),
      /steps\[1\]\.mapping: .*"colour"/,
    ],
    [
      'an unknown kind',
      step({
        import: 'a.csv',
        program: 'Global API',
        mapping: { values: { kind: { 'First order': 'sale' } } },
      }),
      /steps\[1\]\.mapping\.values\.kind\["First order"\]/,
    ],
    [
      'a rate of no month',
      settings({ rates: [{ month: '2026-13', from: 'EUR', to: 'USD', rate: 1.1 }] }),
      /settings\.rates\[0\]\.month: not a month/,
    ],
    ['a currency that is none', settings({ currency: 'ZZQ' }), /settings\.currency: not an ISO 4217/],
    ['a time zone that is none', { ...valid, timeZone: 'Mars/Phobos' }, /timeZone: not a time zone/],
    [
      'two programs of one name',
      { ...valid, programs: [...valid.programs, ...valid.programs] },
      /programs: two programs have one name/,
    ],
    ['a blog without encryption', settings({ blogs: ['http://blog.example.dev'] }), /settings\.blogs\[0\]/],
    [
      'a page that is not there',
      { ...valid, pages: { [url]: 'b.html' } },
      /pages\["https:\/\/dev\.to\/me\/a"\]: there is no b\.html/,
    ],
    [
      'a statement that is not there',
      step({ import: 'reports/may.csv', program: 'Global API' }),
      /steps\[1\]\.import: there is no reports\/may\.csv/,
    ],
    ['a site that has no sync', step({ sync: 'medium' }), /steps\[1\]\.sync: /],
  ])('says what is wrong and where: %s', ([, scenario, message]) => {
    expect(() => read(scenario)).toThrow(message);
  });

  it('says so where there is no file or no JSON', () => {
    expect(() => readScenario(dir)).toThrow(/^There is no .*scenario\.json\.$/);
    writeFileSync(join(dir, 'scenario.json'), '{');
    expect(() => readScenario(dir)).toThrow(/^scenario\.json: /);
  });
});

describe('readArguments', () => {
  it('reads folder, browser and keep-open', () => {
    expect(readArguments([dir, '--browser', 'firefox', '--keep-open'])).toEqual({
      dir,
      browser: 'firefox',
      keepOpen: true,
      outside: false,
    });
    expect(readArguments([])).toEqual({ dir: null, browser: null, keepOpen: false, outside: false });
  });

  it.for([
    [['--browser', 'lynx'], /lynx/] as const,
    [['a', 'b'], /One folder/] as const,
    [['--fast'], /--fast/] as const,
  ])('refuses %s', ([args, message]) => expect(() => readArguments([...args])).toThrow(message));
});

it('names what it does not know in settings and programs, and goes on without it', () => {
  const raw = { note: 1, programs: [{ name: 'A', terms: { tier: 2 } }], steps: [{ visit: url }] };
  const known = { programs: [{ name: 'A', terms: {} }], steps: raw.steps };
  expect(leftOut(raw, known)).toEqual(['note', 'programs[0].terms.tier']);
});

describe('placeOfLatest', () => {
  const imported = ['/s/may/a.csv', '/s/june/a.csv', '/s/b.csv', '/s/may/a.csv', '/s/june/a.csv'];

  it.for([['/s/june/a.csv', 1] as const, ['/s/may/a.csv', 2] as const, ['/s/b.csv', 1] as const])(
    'of %s is %i among the imports of its name, the newest first',
    ([file, place]) => expect(placeOfLatest(file, imported)).toBe(place),
  );

  it('refuses a file that is not imported, also where another one has its name', () =>
    expect(() => placeOfLatest('/s/a.csv', imported)).toThrow('not imported'));
});
