import type { RowFate } from '@/core/statements/row.ts';
import type { Tracker, TrackerField } from '@/core/time/trackers/tracker.ts';
import { german } from './de/trackers.ts';
import { words } from './language.ts';

const names: Record<Tracker, string> = { toggl: 'Toggl', clockify: 'Clockify', wakatime: 'WakaTime' };

const fields: Record<TrackerField, string> = {
  project: 'Project',
  description: 'Description',
  task: 'Task',
  tag: 'Tag',
  file: 'File',
};

const fateHelp: Record<RowFate, string> = {
  new: 'Work not counted before',
  updates: 'Work that was there before and now has another length, article or activity',
  same: 'Work that is there already, unchanged',
  older: 'Work on which an export that reaches further says otherwise',
  ignored: 'Lines that are left out, each with its reason',
  error: 'Lines that can’t be right, each with its reason',
};

export const english = {
  names,
  fields,
  fateHelp,
  title: 'Hours from a time tracker',
  note: 'Toggl, Clockify or WakaTime: each project, description or file becomes the work on an article. Nothing leaves this browser.',
  file: 'Exported file',
  fileHint: 'CSV from Toggl or Clockify, JSON from WakaTime',
  where: 'Where to find the export',
  help: [
    'Toggl Track: Reports, Detailed, Export as CSV.',
    'Clockify: Reports, Detailed, Export, Save as CSV.',
    'WakaTime: Settings, Account, Export my data, Daily totals or Heartbeats (JSON).',
  ],
  reading: (name: string) => `Reading ${name}`,
  importing: 'Importing',
  undone: 'The import was undone. Everything is as it was before.',
  failed: 'The export can’t be read',
  preview: {
    note: (file: string, tracker: string) => `${file}, from ${tracker}. Nothing is imported yet.`,
    ready: (count: number, text: string) =>
      count === 1 ? 'Preview ready: 1 line.' : `Preview ready: ${text} lines.`,
    already: (when: string) => `This same file was imported on ${when}. Nothing in it is counted twice.`,
    problems: 'To settle first',
    settings: 'How to read it',
    by: 'Tell articles apart by',
    who: 'Whose work it is',
    pickWho: 'Choose yourself',
    nobody: 'Nobody named',
    values: (field: string) => `${field}: which article each is`,
    valuesNote: 'Your choices are remembered for the next export.',
    caption: 'What tells rows apart, and the article and activity of each',
    hours: 'Hours',
    article: 'Article',
    activity: 'Activity',
    notSaid: 'Not chosen: left out',
    noArticle: 'Not work on an article',
    byWords: 'By its words',
    guess: 'A guess by its words',
    articleOf: (value: string) => `Article of ${value}`,
    activityOf: (value: string) => `Activity of ${value}`,
    rowsCaption: 'Lines of the export and what importing does with each',
    day: 'Day',
    what: 'What it says',
    publish: (count: number, text: string) =>
      count === 0 ? 'Import, nothing new' : count === 1 ? 'Import 1 line' : `Import ${text} lines`,
    blocked: 'Settle what is open above, then import.',
  },
  done: {
    see: 'See your time',
    counts: (fresh: string, updated: string, same: string) =>
      `Lines: ${fresh} new, ${updated} updated, ${same} already there.`,
    left: (count: number, text: string) =>
      count === 1 ? '1 line was left out.' : `${text} lines were left out.`,
  },
  list: {
    caption: 'Exports from time trackers, newest first',
    name: 'Export',
    tracker: 'Tracker',
    reaches: 'Reaches to',
  },
};

export const trackers = words({ en: english, de: german });
