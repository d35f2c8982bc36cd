import type { Day } from '../calendar.ts';
import { sum } from '../sums.ts';

export const activities = ['research', 'writing', 'code-testing', 'editing', 'maintenance'] as const;
export type Activity = (typeof activities)[number];

/** A stretch of work on an article, or on a draft that is none yet. */
export type TimeEntry = {
  /** Its identity: written twice, it exists once. */
  id: string;
  /** Null: not known yet which article it belongs to. */
  articleId: string | null;
  /** The draft in whose editor it was done; null if it was logged on an article. */
  draftId: string | null;
  activity: Activity;
  day: Day;
  /** Whole seconds that count. */
  seconds: number;
  /** `measured` by a sensor; `timed` covers the timer and entries by hand; `estimated` only where marked so. */
  basis: 'measured' | 'timed' | 'estimated';
  /** When it began and ended, epoch ms, breaks between them included; null where only the day is known. */
  startedAt: number | null;
  endedAt: number | null;
  createdAt: number;
};

/** Work whose article is known: what hours and rates are made of. */
export type ArticleTimeEntry = TimeEntry & { articleId: string };

/** The work whose article is known. */
export function workOnArticles(entries: readonly TimeEntry[]): ArticleTimeEntry[] {
  return entries.flatMap(({ articleId, ...entry }) => (articleId === null ? [] : [{ ...entry, articleId }]));
}

export type ArticleHours = {
  hours: number;
  hoursEstimated: number;
  hoursByActivity: Record<Activity, number>;
};

/** Hours of an article's entries; null when there is none (unknown is not 0). */
export function hoursOf(entries: readonly TimeEntry[]): ArticleHours | null {
  if (entries.length === 0) return null;
  const seconds = { research: 0, writing: 0, 'code-testing': 0, editing: 0, maintenance: 0 };
  let estimated = 0;
  for (const entry of entries) {
    seconds[entry.activity] += entry.seconds;
    if (entry.basis === 'estimated') estimated += entry.seconds;
  }
  const total = sum(Object.values(seconds));
  return {
    hours: total / 3600,
    hoursEstimated: estimated / 3600,
    hoursByActivity: {
      research: seconds.research / 3600,
      writing: seconds.writing / 3600,
      'code-testing': seconds['code-testing'] / 3600,
      editing: seconds.editing / 3600,
      maintenance: seconds.maintenance / 3600,
    },
  };
}
