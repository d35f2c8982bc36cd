import { isDay } from '../calendar.ts';
import { z } from '../schema.ts';
import { type Activity, activities, type TimeEntry } from './entry.ts';

const HOUR = 3600;
/** The largest estimate for one article; more is a typing mistake. */
export const MOST_ESTIMATED_HOURS = 1000;

/** Work as it is entered: by hand, or in place of entries that were counted differently. */
export const newWorkSchema = z
  .object({
    /** Null only for work on a draft. */
    articleId: z.string().min(1, 'Choose an article.').nullable(),
    draftId: z.string().nullable(),
    activity: z.enum(activities),
    day: z.string().refine(isDay, 'The day must be a real date, like 2026-05-13.'),
    seconds: z.number('Hours are a number, like 1.5.').int().positive('Hours must be more than 0.'),
    basis: z.enum(['measured', 'timed', 'estimated']),
    startedAt: z.number().int().nullable(),
    endedAt: z.number().int().nullable(),
    /** When what it stands for was entered, epoch ms; null: now. */
    createdAt: z.number().int().nullable(),
  })
  .refine(({ articleId, draftId }) => articleId !== null || draftId !== null, 'Choose an article.')
  .refine(({ basis, seconds }) => basis === 'estimated' || seconds <= 24 * HOUR, 'A day has 24 hours.')
  .refine(({ seconds }) => seconds <= MOST_ESTIMATED_HOURS * HOUR, 'An estimate has at most 1,000 hours.');
export type NewWork = z.infer<typeof newWorkSchema>;

/** Entries taken out of the count, and the work put in their place. */
export type WorkChange = { replaces: readonly string[]; adds: readonly NewWork[] };

/** The parts of an entry that the author corrects. */
export type EntryCorrection = Pick<TimeEntry, 'articleId' | 'activity' | 'day' | 'seconds'>;

/**
 * An entry as the author corrects it. If moved, it keeps its basis; with another length, it is by hand (an estimate
 * stays one). On another day its time of day is not known.
 */
export function corrected(entry: TimeEntry, said: EntryCorrection): NewWork {
  const sameLength = said.seconds === entry.seconds;
  const sameTime = sameLength && said.day === entry.day;
  return {
    ...said,
    draftId: said.articleId === null ? entry.draftId : null,
    basis: sameLength || entry.basis === 'estimated' ? entry.basis : 'timed',
    startedAt: sameTime ? entry.startedAt : null,
    endedAt: sameTime ? entry.endedAt : null,
    createdAt: entry.createdAt,
  };
}

/**
 * Moves several entries at once to another article or activity; null keeps what they have. Entries that are
 * there already are left out.
 */
export function movedAll(
  entries: readonly TimeEntry[],
  to: { articleId: string | null; activity: Activity | null },
): WorkChange {
  const moves = entries
    .map((entry) => {
      const { day, seconds } = entry;
      const [articleId, activity] = [to.articleId ?? entry.articleId, to.activity ?? entry.activity];
      return { entry, said: { articleId, activity, day, seconds } };
    })
    .filter(({ entry, said }) => said.articleId !== entry.articleId || said.activity !== entry.activity);
  return {
    replaces: moves.map(({ entry }) => entry.id),
    adds: moves.map(({ entry, said }) => corrected(entry, said)),
  };
}

/**
 * Splits an entry in two: some of its seconds go to another article or activity, the rest stays as it was.
 * Known hours of the day are cut in the same proportion, the part split off last.
 */
export function splitOff(
  entry: TimeEntry,
  part: Pick<TimeEntry, 'articleId' | 'activity' | 'seconds'>,
): NewWork[] {
  const rest = entry.seconds - part.seconds;
  const { articleId, draftId, activity, day, basis, startedAt, endedAt, createdAt } = entry;
  const cut =
    startedAt === null || endedAt === null
      ? null
      : Math.round(startedAt + ((endedAt - startedAt) * rest) / entry.seconds);
  return [
    { articleId, draftId, activity, day, basis, seconds: rest, startedAt, endedAt: cut, createdAt },
    {
      ...{ day, basis, ...part, startedAt: cut, endedAt, createdAt },
      draftId: part.articleId === null ? draftId : null,
    },
  ];
}
