import type { ArticleView } from '@/core/articles/article.ts';
import type { CopiedCell, CopiedColumn } from '@/core/returns/table-text.ts';
import type { ReferralView } from '@/db/live/types.ts';
import { stateLabels } from '../../i18n/labels.ts';
import { referrals as text } from '../../i18n/referrals.ts';

/** A referral in one of its currencies. */
type CopiedReferral = { referral: ReferralView; title: string | null; currency: string };

export function copiedReferrals(
  referrals: readonly ReferralView[],
  articles: readonly ArticleView[],
): CopiedReferral[] {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return referrals.flatMap((referral) => {
    const { articleId, currency, toDate, pending } = referral;
    const title = articleId === null ? null : (titles.get(articleId) ?? articleId);
    const currencies = new Set([currency, ...Object.keys(toDate), ...Object.keys(pending)]);
    return [...currencies].map((each) => ({ referral, title, currency: each }));
  });
}

const { copied } = text;
const amount = (value: number | null, currency: string): CopiedCell =>
  value === null ? null : { amount: value, currency };

/** The table of referrals as it is copied: a currency a row. */
export const copiedColumns: readonly CopiedColumn<CopiedReferral>[] = [
  {
    name: text.customer,
    cell: ({ referral: { customer, ordinal } }) => customer + (ordinal > 1 ? text.again(ordinal) : ''),
  },
  { name: copied.program, cell: ({ referral }) => referral.program },
  { name: text.article, cell: ({ title }) => title ?? text.unattributed },
  { name: text.state, cell: ({ referral }) => stateLabels[referral.state] },
  { name: copied.since, cell: ({ referral }) => referral.firstDay },
  { name: text.payments, number: true, cell: ({ referral }) => referral.payments },
  { name: copied.lastPaid, cell: ({ referral }) => referral.lastPaymentOn },
  {
    name: copied.planPrice,
    number: true,
    cell: ({ referral }) => amount(referral.planPrice, referral.currency),
  },
  { name: copied.months, number: true, cell: ({ referral }) => referral.periodMonths },
  {
    name: copied.commission,
    number: true,
    cell: ({ referral }) => amount(referral.periodCommission, referral.currency),
  },
  { name: copied.currency, cell: ({ currency }) => currency },
  {
    name: text.toDate,
    number: true,
    cell: ({ referral, currency }) => amount(referral.toDate[currency] ?? 0, currency),
  },
  {
    name: copied.pending,
    number: true,
    cell: ({ referral, currency }) => amount(referral.pending[currency] ?? 0, currency),
  },
];
