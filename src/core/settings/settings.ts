import { isCurrency } from '../money.ts';
import { z } from '../schema.ts';

/** Who the author is on a site: (origin, numeric author id), confirmed by a click. */
export const identitySchema = z.object({
  origin: z.url().transform((url) => new URL(url).origin),
  authorId: z.number().int().positive(),
  username: z.string().min(1).max(100),
});
export type Identity = z.infer<typeof identitySchema>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What the author settled about themselves. `hourlyRateTarget` is minor units of `currency` an hour. */
export const settingsSchema = z.object({
  currency: z.string().refine(isCurrency, 'Not an ISO 4217 currency code, like USD'),
  hourlyRateTarget: z.number().int().positive().nullable(),
  timeZone: z.string().refine(isTimeZone, 'Not a time zone, like Europe/Berlin'),
  identities: z.array(identitySchema),
  /** The columns of the article table in the author's order; without: all, as they come. */
  articleColumns: z.array(z.string().max(40)).max(100).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
