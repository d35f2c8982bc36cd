import { dayOfInstant } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { SheetRow } from '@/core/spreadsheet/read.ts';
import { countFates } from '@/core/statements/row.ts';
import { readArticles } from '@/db/articles.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { UserError } from '../error.ts';
import { planMonth } from './month.ts';
import { noArticle, type Place } from './place.ts';
import { storeSpreadsheet } from './store.ts';
import type { MonthInput } from './types.ts';

/**
 * Stores a month that the author gave by hand as a spreadsheet of one row, so that it is undone like one.
 * Rejects with a UserError where it says nothing, or the same as before.
 */
export async function storeMonth(db: LongtailDb, importedAt: number, input: MonthInput): Promise<void> {
  const { programId, month } = input;
  const today = dayOfInstant(importedAt, (await readSettings(db)).timeZone);
  if (month > today.slice(0, 7)) throw new UserError('This month is in the future.');
  const importId = keyOf('by-hand', programId, input.articleId, month, importedAt);
  const planned = planMonth(rowOf(input), await placeOf(db, input), {
    importId,
    importedAt,
    asOf: today,
    today,
    balances: await db.openingBalances.toArray(),
  });
  if (planned.balance === null) {
    throw new UserError(
      planned.fate === 'same' ? 'The same was given for this month before.' : planned.notes.join(' '),
    );
  }
  const record = {
    id: importId,
    fileName: `${month}, by hand`,
    fileHash: '',
    importedAt,
    asOf: planned.balance.asOf,
    programId,
    counts: countFates([planned]),
  };
  await storeSpreadsheet(db, record, [planned.balance]);
}

function rowOf({ month, firstOrder, recurring, conversions, currency }: MonthInput): SheetRow {
  return {
    line: 1,
    url: null,
    title: null,
    month,
    program: null,
    publishedOn: null,
    wordCount: null,
    seconds: null,
    clicks: [null, null, null],
    conversions,
    firstOrder,
    recurring,
    currency,
    notes: [],
  };
}

async function placeOf(db: LongtailDb, { programId, articleId }: MonthInput): Promise<Place> {
  if (!(await db.programs.get(programId))) throw new UserError('Choose the program that paid it.');
  if (articleId === null) return { ...noArticle, programId };
  const article = (await readArticles(db)).find(({ id }) => id === articleId);
  if (!article) throw new UserError('This article is gone. Choose another.');
  const publicationId = article.publications[0]?.id ?? '';
  return { url: article.url, publicationId, articleId, programId };
}
