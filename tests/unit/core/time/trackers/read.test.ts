import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTracker } from '@/core/time/trackers/read.ts';
import type { TrackerFile } from '@/core/time/trackers/tracker.ts';
import { exportText, readExport } from './exports.ts';

const secondsOf = ({ rows }: TrackerFile) =>
  rows.reduce((sum, { parts }) => sum + parts.reduce((all, { seconds }) => all + seconds, 0), 0);
const at = { timeZone: 'UTC', now: Date.parse('2026-11-22T12:00:00Z'), dateOrder: null };

describe('the sums of the fixtures, by hand', () => {
  test.each([
    ['toggl-detailed.csv', 'toggl', 6, 6 * 3600 + 40 * 60, {}],
    ['toggl-2025.csv', 'toggl', 2, 2 * 3600 + 15 * 60, {}],
    ['clockify-detailed.csv', 'clockify', 3, 4 * 3600 + 30 + 20 * 60, {}],
    ['clockify-europe.csv', 'clockify', 2, 3600 + 43 * 60, { dateOrder: 'dmy' }],
    ['clockify-german.csv', 'clockify', 2, 4 * 3600 + 30, {}],
    ['clockify-spanish.csv', 'clockify', 2, 4 * 3600 + 30, {}],
    ['clockify-french.csv', 'clockify', 1, 5400, {}],
    ['clockify-portuguese.csv', 'clockify', 1, 2.5 * 3600 + 30, {}],
    ['toggl-american.csv', 'toggl', 2, 2 * 3600 + 15 * 60, {}],
    ['wakatime-daily.json', 'wakatime', 3, 7800 + 1800, {}],
    ['wakatime-daily.json', 'wakatime', 3, 7800, { by: 'file' }],
    ['wakatime-heartbeats.json', 'wakatime', 3, 1800 + 330 + 300, {}],
    ['wakatime-heartbeats.json', 'wakatime', 4, 600 + 1200 + 330 + 300, { by: 'file' }],
    ['wakatime-durations.json', 'wakatime', 3, 900 + 301 + 600, {}],
    ['wakatime-summaries.json', 'wakatime', 1, 5400, {}],
  ] as const)('%s: %s, %i rows, %i seconds', (name, tracker, rows, seconds, part) => {
    const file = readExport(name, part);
    expect([file.tracker, file.rows.length, secondsOf(file)]).toEqual([tracker, rows, seconds]);
  });
});

describe('Toggl', () => {
  const file = readExport('toggl-detailed.csv');

  test('a stretch over midnight is cut there', () => {
    const parts = file.rows.find(({ line }) => line === 5)?.parts;
    expect(parts?.map(({ day, seconds }) => [day, seconds])).toEqual([
      ['2026-03-10', 1800],
      ['2026-03-11', 2700],
    ]);
  });

  test('at the author’s midnight: in Berlin those hours were not cut elsewhere', () => {
    const berlin = readExport('toggl-detailed.csv', { timeZone: 'Europe/Berlin' });
    const [first] = berlin.rows[3]?.parts ?? [];
    expect(first).toMatchObject({ day: '2026-03-10', startedAt: Date.parse('2026-03-10T22:30:00Z') });
  });

  test('the hour that comes twice as clocks are put back is read as the duration has it', () => {
    const night = (startTime: string, endTime: string, duration: string) =>
      `sam@example.com,x,2026-10-25,${startTime},2026-10-25,${endTime},${duration}\n`;
    // In Berlin 03:00 CEST, 01:00 UTC, is 02:00 CET: from then on 02:00 to 03:00 comes again.
    const text =
      'Email,Description,Start date,Start time,End date,End time,Duration\n' +
      night('02:30:00', '02:50:00', '00:20:00') +
      night('02:30:00', '02:10:00', '00:40:00') +
      night('02:30:00', '03:10:00', '00:40:00') +
      night('01:30:00', '02:30:00', '02:00:00');
    const file = readTracker(text, null, { ...at, timeZone: 'Europe/Berlin' });
    expect(file.problems).toEqual([]);
    const instant = (time: string) => Date.parse(`2026-10-25T${time}:00Z`);
    expect(file.rows.map(({ parts: [part], note }) => [part?.startedAt, part?.endedAt, note])).toEqual([
      [instant('00:30'), instant('00:50'), null],
      [instant('00:30'), instant('01:10'), null],
      [instant('01:30'), instant('02:10'), null],
      [Date.parse('2026-10-24T23:30:00Z'), instant('01:30'), null],
    ]);
  });

  test('what it says is read by field, several tags one by one', () => {
    expect(file.rows[2]?.says).toEqual({
      project: ['Blog'],
      description: ['Postgres connection pooling'],
      task: [],
      tag: ['editing', 'deep work'],
    });
    expect(file.rows[4]?.says.description).toEqual(['Standup, with "Jo"']);
  });

  test('what can’t be so is refused with line, column, value and reason', () => {
    expect(file.problems).toEqual([
      { line: 8, column: 'End time', value: '09:00:00', message: 'It ends before it begins.' },
      { line: 9, column: 'Start time', value: '25:10:00', message: 'This is not a time of day.' },
      { line: 10, column: 'Duration', value: '40:00:00', message: 'Longer than from its start to its end.' },
      { line: 12, column: 'Start date', value: '2027-01-04', message: 'This is in the future.' },
    ]);
    expect(file.ignored).toEqual([{ line: 11, reason: 'Still running when it was exported.' }]);
  });

  test('a row of one form of the export is the same row in the other', () => {
    const keys = (name: string) => readExport(name).rows.map(({ key }) => key);
    const old = new Set(keys('toggl-detailed.csv'));
    expect(keys('toggl-2025.csv').filter((key) => old.has(key))).toHaveLength(2);
  });
});

describe('Clockify', () => {
  test('times with AM and PM, midnight and noon', () => {
    const [first, second, third] = readExport('clockify-detailed.csv').rows.map(({ parts }) => parts[0]);
    expect(first?.startedAt).toBe(Date.parse('2026-03-09T09:00:00Z'));
    expect(second?.endedAt).toBe(Date.parse('2026-03-17T15:45:30Z'));
    expect(third?.startedAt).toBe(Date.parse('2026-03-18T00:00:00Z'));
  });

  test('in another language a row is the same row', () => {
    const keys = (name: string) => readExport(name).rows.map(({ key }) => key);
    const own = keys('clockify-detailed.csv').slice(0, 2);
    expect(keys('clockify-german.csv')).toEqual(own);
    expect(keys('clockify-spanish.csv')).toEqual(own);
    expect([...keys('clockify-french.csv'), ...keys('clockify-portuguese.csv')]).toEqual(own);
  });

  test.each([
    ['clockify-german.csv', ['Recherche'], ['deep work']],
    ['clockify-detailed.csv', ['Research'], ['deep work']],
  ])('%s: tasks and tags are found', (name, task, tag) => {
    const [first, second] = readExport(name).rows;
    expect([first?.says.task, second?.says.tag]).toEqual([task, tag]);
  });

  test('dates that can be read in two ways are asked about', () => {
    const file = readExport('clockify-europe.csv');
    expect(file.unclearDate).toBe('09/03/2026');
    expect(readExport('clockify-europe.csv', { dateOrder: 'dmy' }).rows[1]?.parts[0]?.day).toBe('2026-03-10');
  });
});

describe('WakaTime', () => {
  test('what can’t be so is refused, what is no second is left out', () => {
    const { problems, ignored } = readExport('wakatime-daily.json');
    expect(problems).toEqual([
      { line: 3, column: 'pooling-demo', value: '144000', message: 'A day has 24 hours.' },
      { line: 4, column: 'days.3.date', value: '11 March', message: 'This is not a day, like 2026-05-13.' },
    ]);
    expect(ignored).toEqual([{ line: 2, reason: 'idle: the duration is zero.' }]);
    const byFile = readExport('wakatime-daily.json', { by: 'file' });
    expect(byFile.ignored.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 day-job: it names no file.',
      '2 idle: it names no file.',
      '3 pooling-demo: it names no file.',
    ]);
  });

  test('a project whose time is not told is refused, rather than taken for none', () => {
    const text = JSON.stringify({ days: [{ date: '2026-03-09', projects: [{ name: 'x', text: '1 hr' }] }] });
    const { rows, problems, ignored } = readTracker(text, null, at);
    const where = { line: 1, column: 'days.0.projects.0', value: 'x' };
    expect(problems).toEqual([{ ...where, message: 'It has no time in seconds.' }]);
    expect([rows, ignored]).toEqual([[], []]);
  });

  describe('heartbeats', () => {
    const file = readExport('wakatime-heartbeats.json', { by: 'file' });

    test('work on a file lasts until the next one, by day, with when it began and ended', () => {
      const work = file.rows.map(({ says, parts: [part] }) => [says.file?.[0]?.split('/').at(-1), part]);
      const at = (time: string) => Date.parse(`2026-03-${time}Z`);
      expect(work).toEqual([
        [
          'pool.ts',
          {
            ...{ day: '2026-03-09', seconds: 600 },
            ...{ startedAt: at('09T09:00:00.250'), endedAt: at('09T09:40:00.250') },
          },
        ],
        [
          'article.md',
          {
            ...{ day: '2026-03-09', seconds: 1200 },
            ...{ startedAt: at('09T09:10:00.250'), endedAt: at('10T00:00:00') },
          },
        ],
        [
          'main.ts',
          {
            ...{ day: '2026-03-09', seconds: 300 },
            ...{ startedAt: at('09T09:20:00.250'), endedAt: at('09T09:25:00.250') },
          },
        ],
        [
          'article.md',
          {
            ...{ day: '2026-03-10', seconds: 330 },
            ...{ startedAt: at('10T00:00:00'), endedAt: at('10T00:05:30') },
          },
        ],
      ]);
    });

    test('what can’t be is refused where it stands, what is no time is left out', () => {
      expect(file.problems).toEqual([
        {
          ...{ line: 1, column: 'days.0.heartbeats.7.time', value: 'soon' },
          message: 'This is not a time in seconds, like 1773014400.5.',
        },
        {
          ...{ line: 2, column: 'days.1.heartbeats.3.time', value: '1830000000' },
          message: 'This is in the future.',
        },
      ]);
      expect(file.ignored).toEqual([{ line: 2, reason: '/tmp/note.txt: the duration is zero.' }]);
    });

    test('a day and project is the same row as in the export of daily totals', () => {
      const keys = (name: string) => readExport(name).rows.map(({ key }) => key);
      expect(new Set(keys('wakatime-heartbeats.json'))).toEqual(new Set(keys('wakatime-daily.json')));
    });

    test('however they are cut into days, and wherever the author is, the time is the same', () => {
      const instants = fc.array(fc.integer({ min: 0, max: 4 * 86_400 }), { minLength: 1, maxLength: 60 });
      const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu');
      fc.assert(
        fc.property(instants, zones, (offsets, timeZone) => {
          // From the Saturday before the clocks change in Europe.
          const times = offsets.map((offset) => 1_774_656_000 + offset).sort((a, b) => a - b);
          const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
          const worked = gaps.filter((gap) => gap < 900).reduce((sum, gap) => sum + gap, 0);
          const text = JSON.stringify({
            days: times.map((time) => ({ heartbeats: [{ time, project: 'x' }] })),
          });
          expect(secondsOf(readTracker(text, null, { ...at, timeZone }))).toBe(worked);
        }),
      );
    });
  });

  test('durations are cut at midnight, and one of less than nothing is refused', () => {
    const { rows, problems } = readExport('wakatime-durations.json');
    expect(rows.map(({ says, parts: [part] }) => [says.project?.[0], part?.day, part?.seconds])).toEqual([
      ['day-job', '2026-03-09', 600],
      ['pooling-demo', '2026-03-09', 900],
      ['pooling-demo', '2026-03-10', 301],
    ]);
    expect(problems).toEqual([
      { line: 3, column: 'data.2.duration', value: '-5', message: 'The duration is negative.' },
    ]);
  });

  test.each([
    ['other JSON', '{"articles":[]}', /not an export of WakaTime/],
    ['another API’s answer', '{"data":[{"id":1}]}', /not an export of WakaTime/],
    ['a cut file', exportText('wakatime-daily.json').slice(0, 500), /cut short/],
    ['an empty export', '{"days":[]}', /no day/],
  ])('%s is refused', (_, text, message) => {
    expect(() => readTracker(text, null, at)).toThrow(message);
  });
});

test.each([
  [
    'a statement of commissions',
    'Date,Customer,Commission\n2026-03-09,M.,7.50\n',
    /detailed report of Toggl or Clockify/,
  ],
  ['Toggl’s summary', 'Project,Client,Registered time\nBlog,-,6:40:00\n', /detailed report/],
  ['a web page', '<!doctype html><html></html>', /web page/],
])('%s is no export of hours', (_, text, message) => {
  expect(() => readTracker(text, null, at)).toThrow(message);
});
