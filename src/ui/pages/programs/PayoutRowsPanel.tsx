import { useState } from 'react';
import type { PayoutRows } from '@/core/ledger/payout-rows.ts';
import type { ProgramView } from '@/db/live/types.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Day } from '../../components/Day.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { formatCount } from '../../format.ts';
import { kindLabels, statusLabels } from '../../i18n/labels.ts';
import { payoutsText } from '../../i18n/payouts.ts';
import styles from './programs.module.css';

const text = payoutsText.rows;

/** Rows drawn at first and by each press of the button. */
const step = 50;

const columns = [
  { name: text.payout },
  { name: text.sent },
  { name: text.commissions, number: true },
  { name: text.stated, number: true },
  { name: text.amount, number: true },
  { name: text.difference, number: true },
  { name: text.result },
];

/** Each payout held against the commissions that name it; nothing where none names any. */
export function PayoutRowsPanel({ view: { payouts } }: { view: ProgramView }) {
  const [limit, setLimit] = useState(step);
  const [open, setOpen] = useState<string | null>(null);
  if (payouts.length === 0) return null;
  const chosen = payouts.find((payout) => idOf(payout) === open);
  return (
    <Panel title={text.title} note={text.note}>
      <DataTable
        stacks
        caption={text.title}
        columns={columns}
        rows={payouts.slice(0, limit).map((payout) => ({
          id: idOf(payout),
          cells: cellsOf(payout, {
            isOpen: payout === chosen,
            toggle: () => setOpen(payout === chosen ? null : idOf(payout)),
          }),
        }))}
      />
      <ShowMore left={payouts.length - limit} step={step} onMore={() => setLimit(limit + step)} />
      {chosen && <Commissions key={open} of={chosen} />}
    </Panel>
  );
}

const idOf = ({ payoutId, currency }: PayoutRows) => `${payoutId} ${currency}`;

function cellsOf(payout: PayoutRows, { isOpen, toggle }: { isOpen: boolean; toggle: () => void }) {
  const { payoutId, currency, day, amount, stated, verdict, rows } = payout;
  return [
    <Button key="id" small aria-expanded={isOpen} disabled={rows.length === 0} onClick={toggle}>
      {payoutId}
    </Button>,
    <Day key="day" day={day} />,
    formatCount(rows.length),
    <Amount key="stated" amount={stated} currency={currency} />,
    <Amount key="amount" amount={amount} currency={currency} />,
    <Amount key="difference" amount={amount === null ? null : amount - stated} currency={currency} />,
    <span key="verdict" className={styles.verdict} data-verdict={verdict}>
      {text.verdicts[verdict]}
    </span>,
  ];
}

function Commissions({ of: { payoutId, currency, rows } }: { of: PayoutRows }) {
  const [limit, setLimit] = useState(step);
  return (
    <>
      <h3 className={styles.name}>{text.caption(payoutId, currency)}</h3>
      <DataTable
        stacks
        caption={text.caption(payoutId, currency)}
        columns={[
          { name: text.day },
          { name: text.customer },
          { name: text.id },
          { name: text.kind },
          { name: text.status },
          { name: text.commission, number: true },
        ]}
        rows={rows.slice(0, limit).map((row) => ({
          id: row.key,
          cells: [
            <Day key="day" day={row.day} />,
            row.customer ?? <Unknown key="customer" />,
            row.externalId ?? <Unknown key="id" />,
            kindLabels[row.kind],
            statusLabels[row.status],
            <Amount key="amount" amount={row.amount} currency={row.currency} />,
          ],
        }))}
      />
      <ShowMore left={rows.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </>
  );
}
