import { useState } from 'react';
import type { Commission } from '@/core/ledger/commission.ts';
import type { ReferralView } from '@/db/live/types.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/Field.tsx';
import { useApp } from '../../context.tsx';
import { formatDay } from '../../format.ts';
import { kindLabels, statusLabels } from '../../i18n/labels.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import { useAction } from '../../use-action.ts';
import styles from './referrals.module.css';

type NamesakeRowsProps = {
  referral: ReferralView;
  /** Other referrals of the same customer key and program. */
  namesakes: readonly ReferralView[];
};

const keysOf = ({ rows }: ReferralView) => rows.map(({ key }) => key);

/** A referral's rows, by which two customers with the same initials are split, and one that was split is merged. */
export function NamesakeRows({ referral, namesakes }: NamesakeRowsProps) {
  const { services } = useApp();
  const money = useMoney();
  const { run, busy, done, problem } = useAction();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { rows, programId, customer } = referral;
  // A correction follows the row that it takes back.
  const own = rows.filter((row) => row.adjusts === null);
  const apart = own.filter((row) => picked.has(row.key));
  const regroup = (parts: string[][], says: string) =>
    run(async () => {
      await services.attribution.regroup(programId, parts);
      setPicked(new Set());
      return says;
    });
  const split = () => {
    const staying = own.filter((row) => !picked.has(row.key));
    void regroup(
      [staying, apart].map((part) => part.map(({ key }) => key)),
      text.rows.wereSplit(customer),
    );
  };
  const label = ({ day, kind, amount, currency, status }: Commission) =>
    [formatDay(day), kindLabels[kind], money(amount, currency), statusLabels[status]].join(' · ');
  return (
    <div className={styles.rows}>
      <p className={styles.small}>{text.rows.help}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            {row.adjusts === null ? (
              <CheckField
                label={label(row)}
                checked={picked.has(row.key)}
                onChange={() => setPicked(new Set([row.key]).symmetricDifference(picked))}
              />
            ) : (
              <span className={styles.small}>{label(row)}</span>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button small disabled={busy || apart.length === 0 || apart.length === own.length} onClick={split}>
          {text.rows.split}
        </Button>
        {namesakes.map((other) => (
          <Button
            key={other.id}
            small
            disabled={busy}
            onClick={() =>
              void regroup([[...keysOf(referral), ...keysOf(other)]], text.rows.wereMerged(customer))
            }
          >
            {text.rows.merge(other.ordinal, formatDay(other.firstDay))}
          </Button>
        ))}
        {referral.isGrouped && (
          <Button
            small
            look="quiet"
            disabled={busy}
            onClick={() =>
              void run(async () => {
                await services.attribution.ungroup([referral, ...namesakes].flatMap(keysOf));
                return text.takenBack;
              })
            }
          >
            {text.takeBack}
          </Button>
        )}
      </div>
      <span role="status" className={styles.small}>
        {done}
      </span>
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
