import { keyOf } from '../ids.ts';
import { type Beat, beatKey } from './beat.ts';
import type { TimeEntry } from './entry.ts';
import { type Interval, lengthOf, splitAtMidnights, without } from './intervals.ts';

/**
 * A part of a beat that counts: within one day, and not counted for another page. Stored so that nothing counts
 * twice.
 */
export type Stretch = Interval & {
  /** `keyOf(beatId, from)`. */
  id: string;
  beatId: string;
  /** The page that measured it; the timer has one of its own. */
  page: string;
  entryId: string;
};

/** What a beat's time is for: an article, a draft, or a draft that became an article. */
export type WorkTarget = Pick<TimeEntry, 'articleId' | 'draftId'>;

/** Stretches and entries by their ids, as far as beats may touch them. */
export type Ledger = { stretches: Map<string, Stretch>; entries: Map<string, TimeEntry> };

export type Crediting = {
  targetOf: (beat: Beat) => WorkTarget;
  /** Time that belongs to the running timer. */
  timed: readonly Interval[];
  timeZone: string;
  now: number;
};

/** Work with breaks shorter than this is one entry, ms. */
export const LARGEST_BREAK_MS = 15 * 60_000;

/**
 * Puts beats into a ledger: each adds what it says beyond what it said before, in any order and however
 * often. Time that another page or the timer has is left to it, so that
 * nothing counts twice; the rest is cut at the author's midnights and joins the entry of the same work
 * that day, if the break between them is short. The ledger is changed in place.
 * @returns the ids of the entries and stretches that were written or removed
 */
export function creditBeats(
  ledger: Ledger,
  beats: readonly Beat[],
  crediting: Crediting,
): { entryIds: Set<string>; stretchIds: Set<string> } {
  const touched = { entryIds: new Set<string>(), stretchIds: new Set<string>() };
  for (const beat of beats.toSorted((a, b) => a.from - b.from)) creditBeat(ledger, beat, crediting, touched);
  for (const id of touched.entryIds) sumUp(ledger, id);
  return touched;
}

type Touched = ReturnType<typeof creditBeats>;

function creditBeat(ledger: Ledger, beat: Beat, crediting: Crediting, touched: Touched): void {
  const beatId = beatKey(beat);
  const all = [...ledger.stretches.values()];
  const earlier = all.filter((stretch) => stretch.beatId === beatId);
  for (const stretch of earlier) {
    ledger.stretches.delete(stretch.id);
    touched.stretchIds.add(stretch.id);
    touched.entryIds.add(stretch.entryId);
  }
  const taken = all.filter((stretch) => stretch.page !== beat.page);
  for (const free of without(beat, [...taken, ...crediting.timed])) {
    for (const part of splitAtMidnights(free, crediting.timeZone)) {
      const entry = entryFor(ledger, beat, part, [...earlier, ...ledger.stretches.values()], crediting);
      const { from, to } = part;
      const stretch = { id: keyOf(beatId, from), beatId, page: beat.page, entryId: entry.id, from, to };
      ledger.stretches.set(stretch.id, stretch);
      ledger.entries.set(entry.id, entry);
      touched.stretchIds.add(stretch.id);
      touched.entryIds.add(entry.id);
    }
  }
}

/** The entry of the same work close by (the one that the beat was in before, if it was in any), else a new one. */
function entryFor(
  ledger: Ledger,
  beat: Beat,
  part: Interval & { day: string },
  stretches: readonly Stretch[],
  { targetOf, now }: Crediting,
): TimeEntry {
  const target = targetOf(beat);
  const { activity } = beat;
  const isSameWork = (entry: TimeEntry) =>
    entry.basis === 'measured' &&
    entry.activity === activity &&
    entry.day === part.day &&
    entry.articleId === target.articleId &&
    entry.draftId === target.draftId;
  for (const { entryId, from, to } of stretches) {
    const entry = ledger.entries.get(entryId);
    const isClose = from <= part.to + LARGEST_BREAK_MS && to >= part.from - LARGEST_BREAK_MS;
    if (entry && isClose && isSameWork(entry)) return entry;
  }
  const { day, from, to } = part;
  return {
    id: keyOf('measured', beatKey(beat), from),
    ...target,
    activity,
    day,
    seconds: 0,
    basis: 'measured',
    startedAt: from,
    endedAt: to,
    createdAt: now,
  };
}

/** Sums up an entry's stretches; an entry without any is removed. */
function sumUp({ stretches, entries }: Ledger, id: string): void {
  const entry = entries.get(id);
  const own = [...stretches.values()].filter((stretch) => stretch.entryId === id);
  if (!entry || own.length === 0) {
    entries.delete(id);
    return;
  }
  entries.set(id, {
    ...entry,
    seconds: Math.round(lengthOf(own) / 1000),
    startedAt: Math.min(...own.map(({ from }) => from)),
    endedAt: Math.max(...own.map(({ to }) => to)),
  });
}
