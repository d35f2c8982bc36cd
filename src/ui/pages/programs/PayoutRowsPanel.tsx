import { useState } from 'react';
import type { Commission } from '@/core/ledger/commission.ts';
import type { PayoutRows } from '@/core/ledger/payout-rows.ts';
import type { ProgramView } from '@/db/live/types.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import {
  amountColumn,
  customerColumn,
  dayColumn,
  kindColumn,
  type RecordColumn,
  RecordTable,
} from '../../components/RecordTable.tsx';
import { formatCount } from '../../format.ts';
import { statusLabels } from '../../i18n/labels.ts';
import { payoutsText } from '../../i18n/payouts.ts';
import styles from './programs.module.css';

const text = payoutsText.rows;

/** Rows drawn at first and by each press of the button. */
const step = 50;

const idOf = ({ payoutId, currency }: PayoutRows) => `${payoutId} ${currency}`;

/** Each payout compared with the commissions that name it; nothing if none names any. */
export function PayoutRowsPanel({ view: { payouts } }: { view: ProgramView }) {
  const [open, setOpen] = useState<string | null>(null);
  if (payouts.length === 0) return null;
  const chosen = payouts.find((payout) => idOf(payout) === open);
  const id: RecordColumn<PayoutRows> = {
    name: text.payout,
    cell: (payout) => (
      <Button
        small
        aria-expanded={payout === chosen}
        disabled={payout.rows.length === 0}
        onClick={() => setOpen(payout === chosen ? null : idOf(payout))}
      >
        {payout.payoutId}
      </Button>
    ),
  };
  return (
    <Panel title={text.title} note={text.note}>
      <RecordTable
        caption={text.title}
        columns={[id, ...payoutColumns]}
        rows={payouts}
        idOf={idOf}
        step={step}
      />
      {chosen && <Commissions key={open} of={chosen} />}
    </Panel>
  );
}

const payoutColumns: RecordColumn<PayoutRows>[] = [
  dayColumn(text.sent),
  { name: text.commissions, number: true, cell: ({ rows }) => formatCount(rows.length) },
  {
    name: text.stated,
    number: true,
    cell: ({ stated, currency }) => <Amount amount={stated} currency={currency} />,
  },
  amountColumn(text.amount),
  {
    name: text.difference,
    number: true,
    cell: ({ amount, stated, currency }) => (
      <Amount amount={amount === null ? null : amount - stated} currency={currency} />
    ),
  },
  {
    name: text.result,
    cell: ({ verdict }) => (
      <span className={styles.verdict} data-verdict={verdict}>
        {text.verdicts[verdict]}
      </span>
    ),
  },
];

const commissionColumns: RecordColumn<Commission>[] = [
  dayColumn(text.day),
  customerColumn(text.customer),
  { name: text.id, cell: ({ externalId }) => externalId ?? <Unknown /> },
  kindColumn(text.kind),
  { name: text.status, cell: ({ status }) => statusLabels[status] },
  amountColumn(text.commission),
];

function Commissions({ of: { payoutId, currency, rows } }: { of: PayoutRows }) {
  const caption = text.caption(payoutId, currency);
  return (
    <>
      <h3 className={styles.name}>{caption}</h3>
      <RecordTable
        caption={caption}
        columns={commissionColumns}
        rows={rows}
        idOf={({ key }) => key}
        step={step}
      />
    </>
  );
}
