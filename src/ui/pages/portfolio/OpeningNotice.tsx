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
  const counting = portfolio.openings.filter(
    ({ state, balance }) => state === 'counts' && balance.currency === currency,
  );
  const whole = moneyOf(counting.filter(({ balance }) => balance.month === null));
  const months = moneyOf(counting.filter(({ balance }) => balance.month !== null));
  if (whole === 0 && months === 0 && notAdded.rows === 0) return null;
  return (
    <Notice tone="info">
      {whole !== 0 && `${text.portfolio(money(whole, currency))} `}
      {months !== 0 && `${text.months(money(months, currency))} `}
      {notAdded.rows > 0 &&
        text.notAdded(notAdded.rows, formatCount(notAdded.rows), money(notAdded.amount, currency))}
    </Notice>
  );
}

function moneyOf(openings: readonly Opening[]): number {
  return openings.reduce((sum, { firstOrder, recurring }) => sum + (firstOrder ?? 0) + (recurring ?? 0), 0);
}
