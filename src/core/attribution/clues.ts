import { addressKey, storedKey } from '../articles/address.ts';
import { keyOf } from '../ids.ts';
import type { StatementRow } from '../statements/row.ts';

/** Columns whose value the author can tie to one article: a tracking id is a sub-ID here. */
export const tieFields = ['subId', 'coupon', 'link'] as const;
export type TieField = (typeof tieFields)[number];

/** What a statement row says about where it came from. */
export type Clues = Pick<StatementRow, TieField | 'referrer' | 'landingPage'>;

/**
 * A value in the form used for comparing: coupons without case, links without scheme. A link's query stays whole,
 * since `?ref=` may be all that tells two links apart.
 */
export function clueValue(field: TieField, text: string): string {
  if (field === 'coupon') return text.toLowerCase();
  if (field === 'link') return text.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');
  return text;
}

/**
 * The keys by which a page is found from an address: the exact one first, then the one without the query, then
 * the stored spellings of rows and rules. None for a bare origin, which is all that browsers send by default
 * and tells nothing.
 */
export function pageKeys(address: string): string[] {
  const keys = [addressKey(address), storedKey(address)].flatMap((key) => key ?? []);
  const all = keys.flatMap((key) => [key, key.split('?')[0] ?? key]);
  return [...new Set(all)].filter((each) => /[/?]/.test(each));
}

/** The key by which a program's rows with some value are found again when what the value means has changed. */
export function clueKey(programId: string, field: TieField | 'page', value: string): string {
  return keyOf(programId, field, value);
}

/** All clue keys of a row. */
export function clueKeys(programId: string, row: Clues): string[] {
  const tied = tieFields.flatMap((field) => {
    const text = row[field];
    return text === null ? [] : [clueKey(programId, field, clueValue(field, text))];
  });
  const pages = [row.referrer, row.landingPage].flatMap((address) => pageKeys(address ?? ''));
  return [...tied, ...new Set(pages.map((page) => clueKey(programId, 'page', page)))];
}
