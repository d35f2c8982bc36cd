import type { Opening } from '@/core/opening/opening.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Notice } from '../../components/Notice.tsx';
import { formatCount } from '../../format.ts';
import { sheetText } from '../../i18n/sheet.ts';

const text = sheetText.opening;

/** Says how much of what is shown are totals from spreadsheets, and which rows stand back for them. */
export function OpeningNotice({ portfolio }: { portfolio: Portfolio }) {
  const money = useMoney();
  const { currency, notAdded } = portfolio;
  const counting = portfolio.openings.filter(({ state }) => state === 'counts');
  /** As they were given, in each currency. */
  const inWords = (openings: readonly Opening[]) =>
    moneyOf(openings)
      .map(([code, amount]) => money(amount, code))
      .join(', ');
  const whole = inWords(counting.filter(({ balance }) => balance.month === null));
  const months = inWords(counting.filter(({ balance }) => balance.month !== null));
  if (whole === '' && months === '' && notAdded.rows === 0) return null;
  return (
    <Notice tone="info">
      {whole !== '' && `${text.portfolio(whole)} `}
      {months !== '' && `${text.months(months)} `}
      {notAdded.rows > 0 &&
        text.notAdded(notAdded.rows, formatCount(notAdded.rows), money(notAdded.amount, currency))}
    </Notice>
  );
}

function moneyOf(openings: readonly Opening[]): [currency: string, amount: number][] {
  const sums = new Map<string, number>();
  for (const { balance, firstOrder, recurring } of openings) {
    const before = sums.get(balance.currency) ?? 0;
    sums.set(balance.currency, before + (firstOrder ?? 0) + (recurring ?? 0));
  }
  return [...sums].filter(([, amount]) => amount !== 0);
}
