import { useState } from 'react';
import type { Commission } from '@/core/ledger/commission.ts';
import type { ReferralView } from '@/db/live/types.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/Field.tsx';
import { useApp } from '../../context.tsx';
import { formatDay } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { kindLabels, statusLabels } from '../../i18n/labels.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import { useAction } from '../../use-action.ts';
import { useLiveOf } from '../../use-live.ts';
import styles from './referrals.module.css';

type NamesakeRowsProps = {
  referral: ReferralView;
  /** Other referrals of the same customer key and program. */
  namesakes: readonly ReferralView[];
};

/**
 * A referral's rows. With them, two customers with the same initials are split, and one that was split is
 * merged again.
 */
export function NamesakeRows({ referral, namesakes }: NamesakeRowsProps) {
  const { services, live } = useApp();
  const money = useMoney();
  const { run, busy, done, problem } = useAction();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { id, programId, customer } = referral;
  const read = useLiveOf((queries) => queries.referralRows(id), [id]);
  if (!read) return <p className={styles.small}>{common.loading}…</p>;
  const { rows, isGrouped } = read;
  const keysOf = async (referrals: readonly ReferralView[]) => {
    const all = await Promise.all(referrals.map((each) => live.referralRows(each.id)));
    const cancellations = referrals.flatMap((each) => each.cancellations);
    return [...all.flatMap((each) => each.rows), ...cancellations].map(({ key }) => key);
  };
  // A correction follows the row that it takes back.
  const own = rows.filter((row) => row.adjusts === null);
  const isPicked = ({ key }: { key: string }) => picked.has(key);
  const apart = own.filter(isPicked);
  const regroup = (parts: () => Promise<string[][]>, says: string) =>
    run(async () => {
      await services.attribution.regroup(programId, await parts());
      setPicked(new Set());
      return says;
    });
  const split = () => {
    const all = [...own, ...referral.cancellations];
    const parts = [all.filter((row) => !isPicked(row)), all.filter(isPicked)];
    void regroup(async () => parts.map((part) => part.map(({ key }) => key)), text.rows.wereSplit(customer));
  };
  const pick = (key: string) => setPicked(new Set([key]).symmetricDifference(picked));
  const label = ({ day, kind, amount, currency, status }: Commission) =>
    [formatDay(day), kindLabels[kind], money(amount, currency), statusLabels[status]].join(' · ');
  return (
    <div className={styles.rows}>
      <p className={styles.small}>{text.rows.help}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            {row.adjusts === null ? (
              <CheckField label={label(row)} checked={isPicked(row)} onChange={() => pick(row.key)} />
            ) : (
              <span className={styles.small}>{label(row)}</span>
            )}
          </li>
        ))}
        {referral.cancellations.map((row) => (
          <li key={row.key}>
            <CheckField
              label={text.course.cancelled(formatDay(row.day))}
              checked={isPicked(row)}
              onChange={() => pick(row.key)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          small
          busy={busy}
          disabled={apart.length === 0 || apart.length === own.length}
          onClick={split}
        >
          {text.rows.split}
        </Button>
        {namesakes.map((other) => (
          <Button
            key={other.id}
            small
            busy={busy}
            onClick={() =>
              void regroup(async () => [await keysOf([referral, other])], text.rows.wereMerged(customer))
            }
          >
            {text.rows.merge(other.ordinal, formatDay(other.firstDay))}
          </Button>
        ))}
        {isGrouped && (
          <Button
            small
            look="quiet"
            busy={busy}
            onClick={() =>
              void run(async () => {
                await services.attribution.ungroup(await keysOf([referral, ...namesakes]));
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
