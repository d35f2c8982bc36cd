import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import type { DayRange } from '@/core/calendar.ts';
import type { Course } from '@/core/referrals/course.ts';
import type { ReferralView } from '@/db/live/types.ts';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import shared from '../../components/table.module.css';
import { tableRoles } from '../../components/table-roles.ts';
import { formatCount, formatDay } from '../../format.ts';
import { stateLabels } from '../../i18n/labels.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import { ArticleSelect } from './ArticleSelect.tsx';
import { CourseList, CourseStrip } from './CourseStrip.tsx';
import { NamesakeRows } from './NamesakeRows.tsx';
import styles from './referrals.module.css';

type ReferralRowProps = {
  referral: ReferralView;
  /** Looked for only where the rows are shown. */
  findNamesakes: () => readonly ReferralView[];
  articles: readonly ArticleView[];
  course: Course;
  /** The axis that all referrals share; null where there is none. */
  span: DayRange | null;
};

/** One referral, and its rows below it where they are asked for. */
export function ReferralRow({ referral, findNamesakes, articles, course, span }: ReferralRowProps) {
  const { customer, program, ordinal, currency, rows } = referral;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr data-program={program} data-customer={customer} data-ordinal={ordinal} {...tableRoles.row}>
        <th scope="row" {...tableRoles.heading}>
          <span className={styles.customer}>
            {customer}
            {ordinal > 1 && text.again(ordinal)}
          </span>
          <span className={styles.small}>{program}</span>
          <span className={styles.show}>
            <Button
              look="quiet"
              small
              aria-expanded={isOpen}
              aria-label={text.rows.showOf(text.rows.show(rows), customer)}
              onClick={() => setOpen(!isOpen)}
            >
              {text.rows.show(rows)}
            </Button>
          </span>
        </th>
        <td className={styles.article} {...tableRoles.cell}>
          <ArticleSelect referral={referral} articles={articles} />
        </td>
        <td data-label={text.state} {...tableRoles.cell}>
          <span className={styles.state} data-state={referral.state}>
            {stateLabels[referral.state]}
          </span>
          <span className={styles.small}>{text.since(formatDay(referral.firstDay))}</span>
        </td>
        <td {...tableRoles.cell}>
          {span && <CourseStrip course={course} span={span} currency={currency} />}
        </td>
        <td className={shared.number} data-label={text.payments} {...tableRoles.cell}>
          {formatCount(referral.payments)}
          {referral.lastPaymentOn && (
            <span className={styles.small}>{text.lastPaid(formatDay(referral.lastPaymentOn))}</span>
          )}
        </td>
        <td className={shared.number} data-label={text.plan} {...tableRoles.cell}>
          <Plan referral={referral} />
        </td>
        <td className={shared.number} data-label={text.toDate} {...tableRoles.cell}>
          <Money referral={referral} />
        </td>
      </tr>
      {isOpen && (
        <tr {...tableRoles.row}>
          <td colSpan={7} {...tableRoles.cell}>
            <CourseList course={course} currency={currency} />
            <NamesakeRows referral={referral} namesakes={findNamesakes()} />
          </td>
        </tr>
      )}
    </>
  );
}

/** In each currency of its rows: almost always one. */
function Money({ referral: { toDate, pending, currency } }: { referral: ReferralView }) {
  const money = useMoney();
  const settled = Object.entries(toDate);
  return (
    <>
      {settled.length === 0 && <Amount amount={0} currency={currency} />}
      {settled.map(([code, amount]) => (
        <div key={code}>
          <Amount amount={amount} currency={code} />
        </div>
      ))}
      {Object.entries(pending).map(([code, amount]) => (
        <span key={code} className={styles.small}>
          {text.pending(money(amount, code))}
        </span>
      ))}
    </>
  );
}

function Plan({ referral }: { referral: ReferralView }) {
  const { planPrice, periodCommission, periodMonths, currency, planChanges, state } = referral;
  const money = useMoney();
  const every = (amount: string) => {
    if (state === 'not-recurring') return amount;
    if (periodMonths === 1) return text.perMonth(amount);
    return periodMonths === 12 ? text.perYear(amount) : text.perMonths(amount, periodMonths);
  };
  return (
    <>
      {planPrice === null ? <Unknown /> : every(money(planPrice, currency))}
      {periodCommission !== null && (
        <span className={styles.small}>{text.commission(money(periodCommission, currency))}</span>
      )}
      {planChanges.length > 0 && <span className={styles.small}>{text.planChanges(planChanges.length)}</span>}
    </>
  );
}
