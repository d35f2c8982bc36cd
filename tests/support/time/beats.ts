import { type Beat, beatKey } from '@/core/time/beat.ts';
import type { BeatStore } from '@/platform/beats.ts';

/** A `storage.local` for beats, in memory. */
export function beatsIn(
  beats: readonly Beat[] = [],
): BeatStore & { put(...beats: Beat[]): void; left(): Beat[] } {
  const kept = new Map(beats.map((beat) => [beatKey(beat), beat]));
  return {
    read: async () => [...kept.values()],
    remove: async (gone) => {
      for (const beat of gone) kept.delete(beatKey(beat));
    },
    put: (...more) => {
      for (const beat of more) kept.set(beatKey(beat), beat);
    },
    left: () => [...kept.values()],
  };
}

/** Noon of the day before the one on which `openWorld` stands. */
export const noon = Date.parse('2026-11-21T12:00:00Z');

/** A stretch of writing on a page, in minutes from noon. */
export function beat(page: string, from: number, to: number, part: Partial<Beat> = {}): Beat {
  return {
    page,
    n: 1,
    subject: { publicationId: 'devto:1' },
    activity: 'writing',
    from: noon + from * 60_000,
    to: noon + to * 60_000,
    closed: true,
    ...part,
  };
}

/** Work in dev.to's editor of something new. */
export const newPost = { draft: { id: 'new:1', site: 'devto', place: 'https://dev.to/new' } };
