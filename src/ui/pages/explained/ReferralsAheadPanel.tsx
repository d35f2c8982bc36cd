import { useState } from 'react';
import type { ReferralAhead } from '@/core/returns/explain/referrals.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { formatCount, formatExpected } from '../../format.ts';
import { explained } from '../../i18n/explained.ts';
import { hrefOf } from '../../router.ts';

const text = explained.referrals;
const STEP = 10;

type ReferralsAheadProps = {
  referrals: readonly ReferralAhead[];
  /** Programs by id. */
  names: ReadonlyMap<string, string>;
  currency: string;
};

/** Every referral that pays now, with the payments it is still expected to make. */
export function ReferralsAheadPanel({ referrals, names, currency }: ReferralsAheadProps) {
  const [shown, setShown] = useState(STEP);
  if (referrals.length === 0) {
    return (
      <Panel title={text.title}>
        <Empty title={text.none} />
      </Panel>
    );
  }
  const count = (value: number | undefined) =>
    value === undefined ? <Unknown key="unknown" /> : formatExpected(value);
  return (
    <Panel title={text.title} note={text.note}>
      <DataTable
        stacks
        caption={text.caption}
        columns={[
          { name: text.customer },
          { name: text.program },
          { name: text.made, number: true },
          { name: text.each, number: true },
          { name: text.in24, number: true },
          { name: text.in120, number: true },
          { name: text.worth, number: true },
        ]}
        rows={referrals.slice(0, shown).map((referral) => {
          const { id, customer, programId, payments, commission, expectedPayments, worth } = referral;
          return {
            id: `${programId} ${id}`,
            cells: [
              customer === null ? (
                text.fromTotals(referral.count)
              ) : (
                <a key="customer" href={hrefOf({ page: 'referrals', customer })}>
                  {customer}
                </a>
              ),
              names.get(programId) ?? programId,
              payments === null ? <Unknown key="payments" /> : formatCount(payments),
              <Amount key="each" amount={commission && Math.round(commission)} currency={currency} />,
              count(expectedPayments?.headline),
              count(expectedPayments?.lifetime),
              <Amount
                key="worth"
                amount={worth && Math.round(worth.existing + worth.upgrades)}
                currency={currency}
                rough
              />,
            ],
          };
        })}
      />
      <ShowMore left={referrals.length - shown} step={STEP} onMore={() => setShown(shown + STEP)} />
    </Panel>
  );
}
