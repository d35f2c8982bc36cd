import type { Opening } from '@/core/opening/opening.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { useMoney } from '../../components/Amount.tsx';
import { formatCount, formatDay, formatMonth } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { sheetText } from '../../i18n/sheet.ts';
import styles from './article.module.css';

const text = sheetText.opening;

/** Which commissions are from a spreadsheet, which were, and which rows are not added because of it. */
export function OpeningNotes({ row, currency }: { row: ArticleReturns; currency: string }) {
  const money = useMoney();
  const { openings, notAdded } = row;
  const sentence = ({ state, balance, firstOrder, recurring }: Opening) => {
    const shown = state === 'counts' ? { firstOrder, recurring } : balance;
    const amount = (value: number | null) =>
      value === null ? common.notKnown : money(value, balance.currency);
    const { month, asOf } = balance;
    const time = month === null ? text.upTo(formatDay(asOf)) : text.inMonth(formatMonth(month));
    return sayings[state](amount(shown.firstOrder), amount(shown.recurring), time);
  };
  const told = openings.filter(({ state, balance }) => state !== 'older' && hasMoney(balance));
  if (told.length === 0) return null;
  return (
    <div data-openings>
      {told.map((opening) => (
        <p key={opening.balance.id} className={styles.quiet}>
          {sentence(opening)}
        </p>
      ))}
      {notAdded.rows > 0 && (
        <p className={styles.quiet}>
          {text.notAdded(notAdded.rows, formatCount(notAdded.rows), money(notAdded.amount, currency))}
        </p>
      )}
    </div>
  );
}

const sayings = {
  counts: text.counts,
  replaced: text.replaced,
  within: text.within,
  older: text.replaced,
};

function hasMoney({ firstOrder, recurring }: Opening['balance']): boolean {
  return firstOrder !== null || recurring !== null;
}
