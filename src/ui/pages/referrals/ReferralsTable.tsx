import { useMemo, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { monthOfDay } from '@/core/calendar.ts';
import { courseOf, spanOf } from '@/core/referrals/course.ts';
import type { ReferralView } from '@/db/live/types.ts';
import { Scroll } from '../../components/Scroll.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import shared from '../../components/table.module.css';
import { tableRoles } from '../../components/table-roles.ts';
import { formatMonth } from '../../format.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import course from './course.module.css';
import { ReferralRow } from './ReferralRow.tsx';
import styles from './referrals.module.css';

/** Rows drawn at first and by each press of the button: every row holds a list of articles and a picture. */
const step = 50;

type ReferralsTableProps = {
  referrals: readonly ReferralView[];
  /** Shown or not. */
  all: readonly ReferralView[];
  articles: readonly ArticleView[];
};

/** The referrals as a table. */
export function ReferralsTable({ referrals, all, articles }: ReferralsTableProps) {
  const namesakesOf = ({ id, programId, customer }: ReferralView) =>
    all.filter((item) => item.programId === programId && item.customer === customer && item.id !== id);
  const [limit, setLimit] = useState(step);
  const left = referrals.length - limit;
  const span = useMemo(() => spanOf(all), [all]);
  return (
    <>
      <p className={course.key}>{text.course.key}</p>
      <Scroll label={text.caption}>
        <table
          className={`${shared.table} ${shared.stacks} ${shared.wide} ${styles.table}`}
          {...tableRoles.table}
        >
          <caption className="visually-hidden">{text.caption}</caption>
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row}>
              <th scope="col" {...tableRoles.column}>
                {text.customer}
              </th>
              <th scope="col" {...tableRoles.column}>
                {text.article}
              </th>
              <th scope="col" {...tableRoles.column}>
                {text.state}
              </th>
              <th scope="col" className={styles.course} {...tableRoles.column}>
                {text.course.title}
                {span && (
                  <span className={course.range}>
                    <span>{formatMonth(monthOfDay(span.from))}</span>
                    <span>{formatMonth(monthOfDay(span.to))}</span>
                  </span>
                )}
              </th>
              <th scope="col" className={shared.number} {...tableRoles.column}>
                {text.payments}
              </th>
              <th scope="col" className={shared.number} {...tableRoles.column}>
                {text.plan}
              </th>
              <th scope="col" className={shared.number} {...tableRoles.column}>
                {text.toDate}
              </th>
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {referrals.slice(0, limit).map((referral) => (
              <ReferralRow
                key={referral.id}
                referral={referral}
                findNamesakes={() => namesakesOf(referral)}
                articles={articles}
                course={courseOf(referral)}
                span={span}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      <ShowMore left={left} step={step} onMore={() => setLimit(limit + step)} />
    </>
  );
}
