import { type Day, dayOfInstant, daysBetween } from '../calendar.ts';

/** The last copy that the author saved, and what there is to lose. Epoch ms. */
export type LastCopy = {
  /** Null: none yet. */
  copiedAt: number | null;
  /** True where the data is no longer what was copied. */
  hasChanged: boolean;
  /** When the first statement or work came in; null: there is nothing to lose yet. */
  firstAt: number | null;
};

/** An author can be expected to redo four weeks of statements and work. */
const REMIND_AFTER_DAYS = 28;

/** The day of the last copy, '' for none, where it is old and something has changed since; else null. */
export function copyDue({ copiedAt, hasChanged, firstAt }: LastCopy, today: Day): Day | '' | null {
  const since = copiedAt ?? firstAt;
  if (since === null || !hasChanged) return null;
  if (daysBetween(dayOfInstant(since, 'UTC'), today) <= REMIND_AFTER_DAYS) return null;
  return copiedAt === null ? '' : dayOfInstant(copiedAt, 'UTC');
}
