import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { Amount } from '../../components/Amount.tsx';
import { NoStatement } from '../../components/NoStatement.tsx';
import { Panel } from '../../components/Panel.tsx';
import { article } from '../../i18n/article.ts';
import { ratesInWords } from '../portfolio/rates.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import styles from './article.module.css';
import { OpeningNotes } from './OpeningNotes.tsx';

const text = article.commissions;
const settled = ['firstOrder', 'recurring', 'bonus', 'flat', 'adjustment'] as const;
const apart = ['pending', 'held', 'reversed'] as const;

/** The sum to date as its parts, and what stands apart from it. */
export function CommissionsPanel({ row, currency }: { row: ArticleReturns; currency: string }) {
  const { commissions, costs } = row;
  const shownApart = apart.filter((name) => commissions?.[name]);
  return (
    <Panel title={text.title}>
      {!commissions && (
        <p className={styles.quiet}>
          <NoStatement />
        </p>
      )}
      <dl className={styles.sum}>
        {settled.map((name) => (
          <Line key={name} name={text[name]} amount={commissions?.[name] ?? null} currency={currency} />
        ))}
        <div className={styles.total}>
          <dt>{text.toDate}</dt>
          <dd>
            <Amount amount={commissions?.toDate ?? null} currency={currency} />
          </dd>
        </div>
      </dl>
      <OpeningNotes row={row} currency={currency} />
      {ratesInWords(row.rates, currency).map((sentence) => (
        <p key={sentence} className={styles.quiet}>
          {sentence}
        </p>
      ))}
      <Unconverted other={row.otherCurrencies} />
      {(shownApart.length > 0 || costs !== 0) && (
        <>
          <p className={styles.quiet}>{text.apart}</p>
          <dl className={styles.sum}>
            {shownApart.map((name) => (
              <Line key={name} name={text[name]} amount={commissions?.[name] ?? null} currency={currency} />
            ))}
            {costs !== 0 && <Line name={text.costs} amount={costs} currency={currency} />}
          </dl>
        </>
      )}
    </Panel>
  );
}

function Line({ name, amount, currency }: { name: string; amount: number | null; currency: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Amount amount={amount} currency={currency} />
      </dd>
    </div>
  );
}
