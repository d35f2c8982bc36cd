import type { Reconciliation } from '@/core/referrals/reconcile-program.ts';
import type { ProgramView } from '@/db/live/types.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Help } from '../../components/Help.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount, formatDay } from '../../format.ts';
import { reconciliationText as text } from '../../i18n/reconciliation.ts';
import { FindingsTable } from './FindingsTable.tsx';
import styles from './programs.module.css';

/** What the program's referrals should have paid by its terms, and what is not so. */
export function ReconciliationPanel({ view }: { view: ProgramView }) {
  const { reconciliation, coversTo, articleTitles } = view;
  if (!reconciliation || coversTo === null) {
    return (
      <Panel title={text.title}>
        <p>{text.noStatement}</p>
      </Panel>
    );
  }
  const help = <Help label={text.help} sentences={text.helpSentences} />;
  return (
    <Panel title={text.title} note={text.note(formatDay(coversTo))} actions={help}>
      <Summary reconciliation={reconciliation} />
      {reconciliation.open.length > 0 && (
        <FindingsTable findings={reconciliation.open} titles={articleTitles} />
      )}
    </Panel>
  );
}

function Summary({ reconciliation }: { reconciliation: Reconciliation }) {
  const { owed, owedPayments, agreeing, unknown, notCovered } = reconciliation;
  const money = useMoney();
  const amounts = Object.entries(owed).map(([currency, amount]) => money(amount, currency));
  const count = formatCount(agreeing);
  const owedWords =
    amounts.length > 0 ? text.owed(owedPayments, amounts.join(', ')) : text.owedUnknown(owedPayments);
  const wellWords = agreeing > 0 ? text.allWell(agreeing, count) : text.nothingChecked;
  return (
    <div className={styles.summary}>
      <p>
        {owedPayments > 0 ? <strong>{owedWords}</strong> : wellWords}
        {owedPayments > 0 && agreeing > 0 && ` ${text.agreeing(agreeing, count)}`}
      </p>
      {unknown > 0 && <p className={styles.quiet}>{text.unknown(unknown)}</p>}
      {notCovered > 0 && <p className={styles.quiet}>{text.notCovered(notCovered)}</p>}
    </div>
  );
}
