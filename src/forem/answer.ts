import { z } from '../core/schema.ts';
import type { RawAnswer } from '../core/sync/raw.ts';

/** Why an answer is of no use. */
export type Failure =
  /** Signed out, or the key is no longer valid. */
  | { kind: 'unauthorized' }
  | { kind: 'not-found' }
  /** Not for this caller: statistics of a draft, or of somebody else's article. */
  | { kind: 'refused'; said: string }
  /** `waitMs`: as asked for by the site. */
  | { kind: 'too-many'; waitMs: number | null }
  | { kind: 'server'; status: number }
  | { kind: 'network' }
  /** A page instead of data: a captive portal, or a check for humans. */
  | { kind: 'page' }
  /** Data of another shape than the one known. */
  | { kind: 'changed'; where: string };

export type Answer<T> = { data: T } | { failure: Failure };

const errorSchema = z.object({ error: z.string().max(1000) });

/**
 * Tells answers apart and reads the ones that hold data.
 * @param raw null: nothing came, since there is no network or it was cut off
 * @param now for a `Retry-After` that names a date, epoch ms
 */
export function readAnswer<Schema extends z.ZodType>(
  raw: RawAnswer | null,
  schema: Schema,
  now: number,
): Answer<z.output<Schema>> {
  if (raw === null) return { failure: { kind: 'network' } };
  const failure = failureOf(raw, now);
  if (failure) return { failure };
  const parsed = schema.safeParse(parseJson(raw.body));
  return parsed.success
    ? { data: parsed.data }
    : { failure: { kind: 'changed', where: whereOf(parsed.error) } };
}

function failureOf(
  { status, contentType, redirected, retryAfter, body }: RawAnswer,
  now: number,
): Failure | null {
  // 511: a network wants its own sign-in first.
  if (redirected || status === 511) return { kind: 'page' };
  if (status === 429) return { kind: 'too-many', waitMs: waitOf(retryAfter, now) };
  if (status >= 500) return { kind: 'server', status };
  if (status === 401) return { kind: 'unauthorized' };
  if (status === 404) return { kind: 'not-found' };
  if (!/\bjson\b/i.test(contentType)) return { kind: 'page' };
  if (status === 403) return { kind: 'unauthorized' };
  return status >= 200 && status < 300 ? null : { kind: 'refused', said: errorText(parseJson(body), status) };
}

/** The first place that does not fit, as `[3].page_views.total`. */
export function whereOf({ issues }: z.ZodError): string {
  const path = issues[0]?.path ?? [];
  return (
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || 'the answer'
  );
}

/** The longest wait that is believed, ms: a sync is due every day. */
const LONGEST_WAIT_MS = 86_400_000;
/** Dates begin with the day of the week. Without it `Date.parse` takes `-5` and `1.5` for dates too. */
const datePattern = /^[a-z]{3,9},? /i;

/** Seconds, or a date (RFC 9110, 10.2.3), as ms from now, a day at most; null for anything else. */
function waitOf(retryAfter: string | null, now: number): number | null {
  const text = retryAfter?.trim() ?? '';
  const instant = datePattern.test(text) ? Date.parse(text) : Number.NaN;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : instant - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(0, wait), LONGEST_WAIT_MS);
}

function errorText(value: unknown, status: number): string {
  const parsed = errorSchema.safeParse(value);
  return parsed.success ? parsed.data.error : `status ${status}`;
}

/** What is no JSON fits no schema. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
