import type { Day } from '../calendar.ts';

export const activities = ['research', 'writing', 'code-testing', 'editing', 'maintenance'] as const;
export type Activity = (typeof activities)[number];

/** A stretch of work on an article. */
export type TimeEntry = {
  id: string;
  articleId: string;
  activity: Activity;
  day: Day;
  /** Whole seconds. */
  seconds: number;
  /** `timed` covers the timer and entries by hand; `estimated` only where marked so. */
  basis: 'measured' | 'timed' | 'estimated';
  createdAt: number;
};

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
  const total = Object.values(seconds).reduce((sum, value) => sum + value, 0);
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
