import { useState } from 'react';
import type { OpenFinding } from '@/core/referrals/reconcile-program.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Day } from '../../components/Day.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { formatPercent } from '../../format.ts';
import { reconciliationText as text } from '../../i18n/reconciliation.ts';
import { hrefOf } from '../../router.ts';
import styles from './programs.module.css';

/** Rows drawn at first and by each press of the button. */
const step = 100;

const names = text.columns;
const columns = [
  { name: names.day },
  { name: names.customer },
  { name: names.what },
  { name: names.expected, number: true },
  { name: names.paid, number: true },
  { name: names.difference, number: true },
  { name: names.article },
];

type FindingsProps = { findings: readonly OpenFinding[]; titles: ReadonlyMap<string, string> };

/** The payments that are not as the terms say, each with its referral and article. */
export function FindingsTable({ findings, titles }: FindingsProps) {
  const [limit, setLimit] = useState(step);
  const left = findings.length - limit;
  return (
    <>
      <DataTable
        stacks
        caption={text.caption}
        columns={columns}
        rows={findings.slice(0, limit).map((finding) => ({
          id: `${finding.referralId} ${finding.kind} ${finding.day} ${finding.verdict}`,
          cells: [
            <Day key="day" day={finding.day} />,
            <Customer key="customer" finding={finding} />,
            <What key="what" finding={finding} />,
            <Expected key="expected" finding={finding} />,
            <Came key="paid" finding={finding} />,
            <Difference key="difference" finding={finding} />,
            <ArticleLink key="article" finding={finding} titles={titles} />,
          ],
        }))}
      />
      <ShowMore left={left} step={step} onMore={() => setLimit(limit + step)} />
    </>
  );
}

type CellProps = { finding: OpenFinding };

function Customer({ finding: { customer, ordinal, doubtful } }: CellProps) {
  return (
    <>
      <a href={hrefOf({ page: 'referrals', customer })}>
        {customer}
        {ordinal > 1 && text.again(ordinal)}
      </a>
      {doubtful && <span className={styles.doubtful}>{text.doubtful}</span>}
    </>
  );
}

const verdicts: Partial<Record<string, string>> = text.verdicts;

function What({ finding: { verdict, kind } }: CellProps) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span>
        {verdicts[verdict]}
        <span className={styles.small}>{text.kinds[kind]}</span>
      </span>
    </span>
  );
}

function Expected({ finding: { expected, currency, rate, planPrice } }: CellProps) {
  const money = useMoney();
  return (
    <>
      <Amount amount={expected} currency={currency} />
      {rate !== null && rate > 0 && planPrice !== null && (
        <span className={styles.small}>{text.rate(formatPercent(rate), money(planPrice, currency))}</span>
      )}
    </>
  );
}

function Came({ finding: { paid, currency, planPrice, rate, verdict } }: CellProps) {
  const atRate = verdict === 'short' || verdict === 'over';
  return (
    <>
      <Amount amount={paid} currency={currency} />
      {atRate && rate !== null && planPrice !== null && planPrice > 0 && (
        <span className={styles.small}>{text.paidRate(formatPercent(paid / planPrice))}</span>
      )}
    </>
  );
}

function Difference({ finding: { expected, paid, currency } }: CellProps) {
  return <Amount amount={expected === null ? null : paid - expected} currency={currency} />;
}

function ArticleLink({ finding: { articleId }, titles }: CellProps & Pick<FindingsProps, 'titles'>) {
  if (articleId === null) return text.unattributed;
  return (
    <a className={styles.article} href={hrefOf({ page: 'article', id: articleId })}>
      {titles.get(articleId) ?? articleId}
    </a>
  );
}
