import type { IncomeRow } from '@/core/returns/income-table.ts';
import { formatDay, formatMonth } from '../../format.ts';
import { portfolio as words } from '../../i18n/portfolio.ts';

const text = words.earnings;

/** A step's name: `Nov 2026`, or a day. */
export function stepName(id: string): string {
  return id.length === 'YYYY-MM'.length ? formatMonth(id) : formatDay(id);
}

/** The same, with what makes it no plain past one. */
export function rowName({ id, state }: Pick<IncomeRow, 'id' | 'state'>): string {
  const name = stepName(id);
  if (state === 'running') return text.soFar(name);
  return state === 'future' ? text.estimate(name) : name;
}
