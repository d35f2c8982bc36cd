import { useState } from 'react';
import type { ReferralView } from '@/db/live/types.ts';
import { CopyTable } from '../../components/CopyTable.tsx';
import { SelectField, TextField } from '../../components/Field.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { copy } from '../../i18n/copy.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { copiedColumns, copiedReferrals } from './copied.ts';
import { ReferralsTable } from './ReferralsTable.tsx';
import styles from './referrals.module.css';

type Filter = { loose: boolean; search: string };

function fits({ articleId, customer }: ReferralView, { loose, search }: Filter): boolean {
  if (loose && articleId !== null) return false;
  return customer.toLowerCase().includes(search.trim().toLowerCase());
}

/** Every referral with its payments, plan and article; those without an article can be attributed by hand. */
export function ReferralsPage({ customer = '' }: { customer?: string }) {
  const referrals = useLive((live) => live.referrals());
  const articles = useLive((live) => live.articles());
  const [filter, setFilter] = useState<Filter>({ loose: false, search: customer });
  if (!referrals || !articles) return <Loading title={text.title} />;
  const shown = referrals.filter((referral) => fits(referral, filter));
  return (
    <>
      <PageHead title={text.title} note={text.note} />
      {referrals.length === 0 ? (
        <Panel title={text.none}>
          <Empty title={text.noneHelp} />
        </Panel>
      ) : (
        <Panel
          title={text.caption}
          actions={
            <CopyTable
              what={copy.referrals}
              columns={copiedColumns}
              rows={() => copiedReferrals(shown, articles)}
            />
          }
        >
          <div className={styles.filters}>
            <SelectField
              label={text.filter}
              name="filter"
              value={filter.loose ? 'loose' : 'all'}
              onChange={({ target }) => setFilter({ ...filter, loose: target.value === 'loose' })}
            >
              <option value="all">{text.all}</option>
              <option value="loose">{text.loose}</option>
            </SelectField>
            <TextField
              label={text.search}
              type="search"
              name="search"
              value={filter.search}
              onChange={({ target }) => setFilter({ ...filter, search: target.value })}
            />
          </div>
          {shown.length === 0 ? (
            <Empty title={text.noneShown} />
          ) : (
            <ReferralsTable referrals={shown} all={referrals} articles={articles} />
          )}
        </Panel>
      )}
    </>
  );
}
