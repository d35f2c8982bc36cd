import { z } from '../../schema.ts';
import { activities } from '../../time/entry.ts';
import { trackerFields, trackers } from '../../time/trackers/tracker.ts';
import { count, day, fateCounts, id, instant, instantOrNone, interval, text, textOrNone } from './parts.ts';

const timeEntry = z.object({
  id,
  articleId: textOrNone,
  draftId: textOrNone,
  activity: z.enum(activities),
  day,
  seconds: count,
  basis: z.enum(['measured', 'timed', 'estimated']),
  startedAt: instantOrNone,
  endedAt: instantOrNone,
  createdAt: instant,
});

const stretch = z.object({ id, beatId: text, page: text, entryId: text, from: instant, to: instant });

const draft = z.object({
  id,
  site: text,
  place: text,
  articleId: textOrNone,
  continuedBy: textOrNone,
  tab: textOrNone,
  openedAt: instant,
  seenAt: instant,
});

const timer = z.object({
  id: z.literal('timer'),
  articleId: textOrNone,
  draftId: textOrNone,
  activity: z.enum(activities),
  startedAt: instant,
  runs: z.array(interval),
  since: instantOrNone,
  seenAt: instant,
  gaps: z.array(interval),
});

const place = z.object({
  id,
  origin: z.url(),
  pages: z.enum(['editor', 'all', 'one']),
  page: text,
  place: text,
  markedAt: instant,
});

const trackerImport = z.object({
  id,
  tracker: z.enum(trackers),
  fileName: text,
  fileHash: text,
  importedAt: instant,
  reachesTo: day,
  counts: fateCounts,
  rows: z.array(z.object({ key: text, entries: z.array(timeEntry) })),
});

const trackerMeaning = z.object({
  id,
  articleId: textOrNone,
  activity: z.enum(activities).nullable(),
  tracker: z.enum(trackers),
  by: z.enum(trackerFields),
  value: text,
  usedAt: instant,
});

/** What the author worked. */
export const workTables = {
  timeEntries: timeEntry,
  stretches: stretch,
  drafts: draft,
  timers: timer,
  places: place,
  trackerImports: trackerImport,
  trackerMeanings: trackerMeaning,
};
