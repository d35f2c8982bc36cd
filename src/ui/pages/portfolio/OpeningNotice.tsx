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
  const amount = portfolio.articles
    .flatMap((row) => row.openings)
    .filter(({ state, balance }) => state === 'counts' && balance.currency === currency)
    .reduce((sum, { firstOrder, recurring }) => sum + (firstOrder ?? 0) + (recurring ?? 0), 0);
  if (amount === 0 && notAdded.rows === 0) return null;
  return (
    <Notice tone="info">
      {text.portfolio(money(amount, currency))}{' '}
      {notAdded.rows > 0 &&
        text.notAdded(notAdded.rows, formatCount(notAdded.rows), money(notAdded.amount, currency))}
    </Notice>
  );
}
