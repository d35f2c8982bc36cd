import { describe, expect, test } from 'vitest';
import { countFates } from '@/core/statements/row.ts';
import { importedEntries } from '@/core/time/trackers/fold.ts';
import { planTrackerImport, type TrackerMeaning } from '@/core/time/trackers/plan.ts';
import type { TrackerField, TrackerFile, TrackerImport } from '@/core/time/trackers/tracker.ts';
import { workSum } from '@/core/time/week.ts';
import { readExport } from './exports.ts';

const pooling = ['Postgres connection pooling', { articleId: 'a', activity: null }] as const;
const webhooks = ['Webhooks that never get lost', { articleId: 'b', activity: 'editing' }] as const;

function plan(
  file: TrackerFile,
  meanings: readonly (readonly [string, TrackerMeaning])[] = [pooling, webhooks],
  { by = 'description' as TrackerField, user = null as string | null, imports = [] as TrackerImport[] } = {},
) {
  const { plans, rows } = planTrackerImport({ file, by, meanings: new Map(meanings), user, imports });
  return { plans, rows, counts: countFates(plans) };
}

let imported = 0;
function importOf({ rows, counts }: ReturnType<typeof plan>, file: TrackerFile): TrackerImport {
  imported += 1;
  const about = { fileName: 'x', fileHash: 'x', tracker: file.tracker, reachesTo: file.reachesTo ?? '' };
  return { id: `i${imported}`, importedAt: imported, ...about, counts, rows };
}

const toggl = readExport('toggl-detailed.csv');

describe('descriptions that mean articles', () => {
  const { plans, rows, counts } = plan(toggl);

  test('4:55 on the first by the words of its tags, 0:45 on the second as chosen', () => {
    const entries = rows.flatMap((row) => row.entries);
    const hours = (articleId: string) =>
      Object.fromEntries(
        [
          ...Map.groupBy(
            entries.filter((entry) => entry.articleId === articleId),
            ({ activity }) => activity,
          ),
        ].map(([activity, own]) => [activity, workSum(own).seconds / 60]),
      );
    expect(hours('a')).toEqual({ research: 90, writing: 90, editing: 40, 'code-testing': 75 });
    expect(hours('b')).toEqual({ editing: 45 });
  });

  test('every line has its fate and reason', () => {
    expect(counts).toEqual({ new: 5, updates: 0, same: 0, older: 0, ignored: 2, error: 4 });
    const reasons = plans.map(({ line, reason }) => [line, reason]);
    expect(reasons).toContainEqual([6, 'No article is chosen for “Standup, with "Jo"”.']);
    expect(reasons).toContainEqual([8, 'End time “09:00:00”: It ends before it begins.']);
  });

  test('a value that is no article’s is left out as said', () => {
    const said = plan(toggl, [['Standup, with "Jo"', { articleId: null, activity: null }]]);
    expect(said.plans.find(({ line }) => line === 6)?.reason).toBe(
      'You said that it is not work on an article.',
    );
  });
});

describe('importing again', () => {
  const first = importOf(plan(toggl), toggl);
  const counted = (...imports: TrackerImport[]) =>
    workSum(importedEntries(imports).map(({ entry }) => entry)).seconds / 60;

  test('the same file changes nothing', () => {
    const again = plan(toggl, [pooling, webhooks], { imports: [first] });
    expect(again.counts).toMatchObject({ new: 0, updates: 0, same: 5 });
    expect(counted(first, importOf(again, toggl))).toBe(counted(first));
  });

  test('nor does it once an article was joined with another: its work keeps its names', () => {
    const joined = structuredClone(first);
    const entries = joined.rows.flatMap((row) => row.entries);
    for (const entry of entries) if (entry.articleId === 'b') entry.articleId = 'c';
    const meant = [
      pooling,
      ['Webhooks that never get lost', { articleId: 'c', activity: 'editing' }],
    ] as const;
    const again = plan(toggl, meant, { imports: [joined] });
    expect(again.counts).toMatchObject({ new: 0, updates: 0, same: 5 });
    expect(again.rows).toEqual(joined.rows);
  });

  test('the same rows in another form of the export change nothing either', () => {
    const form = readExport('toggl-2025.csv');
    expect(plan(form, [pooling, webhooks], { imports: [first] }).counts).toMatchObject({ new: 0, same: 2 });
  });

  test('a row that was corrected in the tracker updates, and the undo of that leaves the first', () => {
    const rows = toggl.rows.map((row) =>
      row.line === 7 ? { ...row, parts: row.parts.map((part) => ({ ...part, seconds: 3600 })) } : row,
    );
    const later = { ...toggl, rows };
    const corrected = plan(later, [pooling, webhooks], { imports: [first] });
    expect(corrected.counts).toMatchObject({ updates: 1, same: 4 });
    expect(corrected.plans.find(({ line }) => line === 7)?.reason).toBe('It was 0.75 h before.');
    const second = importOf(corrected, later);
    expect(counted(first)).toBe(340);
    expect(counted(first, second)).toBe(355);
    expect(counted(second)).toBe(355);
  });

  test('an export that reaches less far never overwrites one that reaches further', () => {
    const later = { ...toggl, reachesTo: '2026-04-30' };
    const wide = importOf(plan(later), later);
    const moved = plan(
      toggl,
      [pooling, ['Webhooks that never get lost', { articleId: 'a', activity: null }]],
      {
        imports: [wide],
      },
    );
    expect(moved.counts).toMatchObject({ older: 1, same: 4 });
    expect(importedEntries([importOf(moved, toggl), wide]).map(({ entry }) => entry.articleId)).toContain(
      'b',
    );
  });
});

describe('WakaTime', () => {
  const project = readExport('wakatime-daily.json');
  const files = readExport('wakatime-daily.json', { by: 'file' });
  const byProject = plan(project, [['pooling-demo', { articleId: 'a', activity: null }]], { by: 'project' });
  const markdown = ['/home/sam/pooling-demo/article.md', { articleId: 'b', activity: null }] as const;

  test('a project is code by itself, a file of text is writing', () => {
    const byFile = plan(files, [markdown], { by: 'file' });
    expect(byProject.rows.flatMap((row) => row.entries)).toMatchObject([
      { articleId: 'a', activity: 'code-testing', seconds: 7200, basis: 'measured', day: '2026-03-09' },
      { articleId: 'a', activity: 'code-testing', seconds: 600, day: '2026-03-10' },
    ]);
    expect(byFile.rows.flatMap((row) => row.entries)).toMatchObject([
      { articleId: 'b', activity: 'writing', seconds: 1800 },
    ]);
  });

  test('read by project and then by file, a day of it counts once', () => {
    const first = importOf(byProject, project);
    const byFile = plan(files, [markdown], { by: 'file', imports: [first] });
    expect(byFile.counts).toMatchObject({ updates: 1, ignored: 5 });
    const counted = importedEntries([first, importOf(byFile, files)]).map(({ entry }) => entry.seconds);
    expect(counted.toSorted((a, b) => a - b)).toEqual([600, 1800]);
  });
});

test('of several people’s work only the author’s is taken', () => {
  const clockify = readExport('clockify-detailed.csv');
  const { counts, plans } = plan(clockify, [pooling, webhooks], { user: 'sam@example.com' });
  expect(counts).toMatchObject({ new: 2, ignored: 1 });
  expect(plans.at(-1)?.reason).toBe('It is the work of jo@example.com.');
});

test('files of one article on one day are one entry, from where the first began to where the last ended', () => {
  const files = ['src/pool.ts', 'article.md'].map((name) => `/home/sam/pooling-demo/${name}`);
  const meanings = files.map((file) => [file, { articleId: 'a', activity: 'writing' as const }] as const);
  const { rows } = plan(readExport('wakatime-heartbeats.json', { by: 'file' }), meanings, { by: 'file' });
  expect(rows.flatMap(({ entries }) => entries)).toMatchObject([
    {
      ...{ day: '2026-03-09', seconds: 1800, basis: 'measured' },
      startedAt: Date.parse('2026-03-09T09:00:00.250Z'),
      endedAt: Date.parse('2026-03-10T00:00:00Z'),
    },
    { day: '2026-03-10', seconds: 330 },
  ]);
});
