import { hasDay } from '@/core/calendar.ts';
import { z } from '@/core/schema.ts';
import type { Beat, WorkSubject } from '@/core/time/beat.ts';
import { activities } from '@/core/time/entry.ts';

/** No stretch is longer: it is ten minutes, and the longest silence. */
const LONGEST_BEAT_MS = 45 * 60_000;

const publicationId = z.string().regex(/^[a-z]+:[a-z0-9.:-]{1,120}$/);

/** Origin and path alone: a query may hold a secret. */
const place = z
  .url({ protocol: /^https?$/, abort: true })
  .max(1000)
  .refine((url) => new URL(url).search === '', 'A query');

/** Nothing can be credited on an instant outside any calendar, and it would hold up everything credited with it. */
const instant = z.number().int().positive().refine(hasDay, 'of no day');

/** What content scripts say that is worked on. */
export const workSubjectSchema = z.union([
  z.strictObject({ publicationId }),
  z.strictObject({
    draft: z.strictObject({
      id: z.string().regex(/^[a-z]+:[\w.:-]{1,200}$/),
      site: z.string().regex(/^[a-z]{1,20}$/),
      place,
    }),
  }),
]) satisfies z.ZodType<WorkSubject>;

/** A beat as it stands in `storage.local`. What does not fit is refused whole. */
export const beatSchema = z
  .strictObject({
    page: z.string().regex(/^[\w-]{1,60}$/),
    n: z.number().int().positive(),
    subject: workSubjectSchema,
    activity: z.enum(activities),
    from: instant,
    to: instant,
    closed: z.boolean(),
  })
  .refine(({ from, to }) => to >= from, 'ends before it begins')
  .refine(
    ({ from, to }) => to - from <= LONGEST_BEAT_MS,
    'longer than a stretch can be',
  ) satisfies z.ZodType<Beat>;
