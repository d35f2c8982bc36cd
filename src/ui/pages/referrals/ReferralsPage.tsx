import type { ReferralView } from '@/db/live/types.ts';
import { CopyTable } from '../../components/CopyTable.tsx';
import { SelectField, TextField } from '../../components/Field.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { copy } from '../../i18n/copy.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import { parseRoute, replaceRoute, useHash } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { copiedColumns, copiedReferrals } from './copied.ts';
import { ReferralsTable } from './ReferralsTable.tsx';
import styles from './referrals.module.css';

/** Whose name is looked for, and whether only those without an article are shown. */
type Filter = { customer?: string; loose?: boolean };

function fits(referral: ReferralView, { customer = '', loose = false }: Filter): boolean {
  if (loose && referral.articleId !== null) return false;
  return referral.customer.toLowerCase().includes(customer.trim().toLowerCase());
}

/** Every referral with its payments, plan and article; those without an article can be attributed by hand. */
export function ReferralsPage() {
  const route = parseRoute(useHash());
  const filter: Filter = route.page === 'referrals' ? route : {};
  const referrals = useLive((live) => live.referrals());
  const articles = useLive((live) => live.articles());
  if (!referrals || !articles) return <Loading title={text.title} />;
  const change = (parts: Filter) => replaceRoute({ page: 'referrals', ...filter, ...parts });
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
              onChange={({ target }) => change({ loose: target.value === 'loose' })}
            >
              <option value="all">{text.all}</option>
              <option value="loose">{text.loose}</option>
            </SelectField>
            <TextField
              label={text.search}
              type="search"
              name="search"
              value={filter.customer ?? ''}
              onChange={({ target }) => change({ customer: target.value })}
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
