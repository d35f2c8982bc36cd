import { isDay } from '@/core/calendar.ts';
import { type Comparison, comparisons, type PeriodChoice, presets } from '@/core/earnings/period.ts';
import { type Split, splits } from '@/core/earnings/split.ts';

/** What the portfolio shows; it is kept in the address, so that a link leads to the same picture. */
export type PortfolioView = {
  period: PeriodChoice;
  comparison: Comparison | null;
  split: Split;
  /** Series that are left out. */
  hidden: readonly string[];
  asTable: boolean;
};

export const plainView: PortfolioView = {
  period: { preset: '12-months' },
  comparison: null,
  split: 'kind',
  hidden: [],
  asTable: false,
};

/** The view in an address's query; anything invalid is ignored. */
export function parseView(query: URLSearchParams): PortfolioView {
  return {
    period: parsePeriod(query),
    comparison: comparisons.find((known) => known === query.get('against')) ?? null,
    split: splits.find((known) => known === query.get('by')) ?? plainView.split,
    hidden: query.getAll('without'),
    asTable: query.has('table'),
  };
}

function parsePeriod(query: URLSearchParams): PeriodChoice {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  if (isDay(from) && isDay(to)) return { from, to };
  const preset = presets.find((known) => known === query.get('period'));
  return preset ? { preset } : plainView.period;
}

/** The query of a view, without defaults. */
export function viewQuery({ period, comparison, split, hidden, asTable }: PortfolioView): URLSearchParams {
  const query = new URLSearchParams();
  if (!('preset' in period)) {
    query.set('from', period.from);
    query.set('to', period.to);
  } else if (JSON.stringify(period) !== JSON.stringify(plainView.period)) {
    query.set('period', period.preset);
  }
  if (comparison) query.set('against', comparison);
  if (split !== plainView.split) query.set('by', split);
  for (const id of hidden) query.append('without', id);
  if (asTable) query.set('table', '');
  return query;
}
