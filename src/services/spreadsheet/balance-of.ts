import { type Day, lastDayOf } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { OpeningBalance } from '@/core/opening/balance.ts';
import type { SheetRow } from '@/core/spreadsheet/read.ts';
import type { Place } from './place.ts';

export type BalanceContext = {
  importId: string;
  importedAt: number;
  /** The day that totals of no month reach to. */
  asOf: Day;
  /** The author's today: a month's totals reach to it at most. */
  today: Day;
};

/** The balance that a row leaves. */
export function balanceOf(row: SheetRow, place: Place, context: BalanceContext): OpeningBalance {
  const { importId, importedAt, asOf, today } = context;
  const { notes, program, url, ...figures } = row;
  return {
    ...figures,
    ...place,
    id: keyOf(importId, row.line),
    importId,
    importedAt,
    asOf: row.month === null ? asOf : earlier(lastDayOf(row.month), today),
  };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
