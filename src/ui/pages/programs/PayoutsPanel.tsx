import type { PayoutAccount } from '@/core/ledger/payouts.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatMonth } from '../../format.ts';
import { payoutsText as text } from '../../i18n/payouts.ts';
import { useLive } from '../../use-live.ts';

/** What programs paid out against what was earned, month by month; nothing where no payouts are known. */
export function PayoutsPanel() {
  const accounts = useLive((live) => live.payouts());
  const programs = useLive((live) => live.programs());
  if (!accounts || !programs || accounts.length === 0) return null;
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return (
    <Panel title={text.title} note={text.note} id="payouts">
      {accounts.map((account) => (
        <Account
          key={`${account.programId} ${account.currency}`}
          account={account}
          program={names.get(account.programId) ?? account.programId}
        />
      ))}
    </Panel>
  );
}

function Account({ account, program }: { account: PayoutAccount; program: string }) {
  const { currency, months } = account;
  return (
    <>
      <Notice tone={account.difference === 0 ? 'info' : 'warn'}>
        <Verdict account={account} program={program} />
      </Notice>
      <DataTable
        stacks
        caption={text.caption(program, currency)}
        columns={[
          { name: text.month },
          { name: text.settled, number: true },
          { name: text.paidOut, number: true },
          { name: text.fees, number: true },
          { name: text.balance, number: true },
        ]}
        rows={months.map(({ month, settled, paidOut, fees, balance }) => ({
          id: month,
          cells: [
            formatMonth(month),
            ...[settled, paidOut, fees, balance].map((amount, index) => (
              <Amount key={`${month} ${index.toString()}`} amount={amount} currency={currency} />
            )),
          ],
        }))}
      />
    </>
  );
}

function Verdict({ account, program }: { account: PayoutAccount; program: string }) {
  const money = useMoney();
  const { currency, difference, markedPaid, paidOut, fees, underWay } = account;
  const marked = money(markedPaid, currency);
  const out = money(paidOut + fees, currency);
  const apart = money(Math.abs(difference), currency);
  return (
    <p>
      {difference === 0
        ? text.balanced(program, marked)
        : (difference > 0 ? text.missing : text.beyond)(program, marked, out, apart)}{' '}
      {underWay > 0 && text.underWay(money(underWay, currency))}
    </p>
  );
}
