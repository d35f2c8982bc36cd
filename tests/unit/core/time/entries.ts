import type { ArticleTimeEntry } from '@/core/time/entry.ts';

let made = 0;

/** An hour of writing on an article by hand, otherwise as given. */
export function workEntry(part: Partial<ArticleTimeEntry> = {}): ArticleTimeEntry {
  made += 1;
  return {
    id: `e${made}`,
    articleId: 'a',
    draftId: null,
    activity: 'writing',
    day: '2026-05-13',
    seconds: 3600,
    basis: 'timed',
    startedAt: null,
    endedAt: null,
    createdAt: 0,
    ...part,
  };
}

/** A stretch of a day in UTC, `stretch('09:00', '10:30')`. */
export function stretch(from: string, to: string, part: Partial<ArticleTimeEntry> = {}): ArticleTimeEntry {
  const { day } = { day: '2026-05-13', ...part };
  const at = (clock: string) => Date.parse(`${day}T${clock}:00Z`);
  const [startedAt, endedAt] = [at(from), at(to)];
  const seconds = (endedAt - startedAt) / 1000;
  return workEntry({ startedAt, endedAt, seconds, basis: 'measured', ...part });
}
