import type { Cells, KindWords, StatusWords } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hinted, inQueryOrHash, markedInQueryOrHash, wordCharacters } from './shapes.ts';

const partner = ['fpr', 'fp_ref'];
/** What its script takes as well (https://docs.firstpromoter.com/guides/tracking-without-fprjs): words with other uses. */
const others = ['_from', '_by', '_go', '_get', 'deal'];
const subs = ['fp_sid'];

/** A share is no partner's id: `fpr` is a rate of false positives, too. */
const isPartner = (value: string | null) => wordCharacters.test(value ?? '') && !(Number(value) <= 1);

const KIND = 'Kind (from type, unit and note)';
const STATUS = 'Status (with is_paid)';

/** Only the unit `cash` is money. A commission made by hand says in its note whether it is a bonus. */
function kindOf(cell: Cells): string {
  const unit = cell('unit');
  if (unit !== 'cash') return unit;
  const type = cell('commission_type');
  return type === 'custom' && /bonus/i.test(cell('external_note')) ? 'bonus' : type;
}

const statusOf = (cell: Cells) =>
  cell('is_paid') === 'true' && cell('status') !== 'denied' ? 'paid' : cell('status');

const kinds: KindWords = {
  lead: 'flat',
  signup: 'flat',
  custom: 'adjustment',
  bonus: 'bonus',
  credits: 'ignore',
  points: 'ignore',
  free_months: 'ignore',
  mon_discount: 'ignore',
  discount_per: 'ignore',
};
const statuses: StatusWords = { pending: 'pending', approved: 'approved', denied: 'reversed', paid: 'paid' };

export const firstpromoter: Network = {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  /** Behind the route of a page that keeps it after `#`, too. */
  link: (url) => {
    const match = markedInQueryOrHash(url, partner, subs);
    if (match) return isPartner(match.partnerId) ? match : null;
    return others.map((name) => hinted(url, name, subs)).find((other) => other !== null) ?? null;
  },
  subIds: {
    params: subs,
    maxLength: null,
    charset: wordCharacters,
    put: (url, name, subId) => inQueryOrHash(url, [...partner, ...others], name, subId),
  },
  statements: [
    {
      id: 'firstpromoter-commissions',
      name: 'FirstPromoter commissions',
      has: ['id', 'status', 'commission_type', 'unit', 'amount', 'is_paid', 'referral_uid'],
      columns: {
        date: 'created_at',
        customer: 'referral_uid',
        kind: KIND,
        planPrice: 'sale_amount',
        amount: 'amount',
        currency: 'original_sale_currency',
        status: STATUS,
        externalId: 'id',
        subId: ['sub_id', 'fp_sid'],
        product: 'plan_id',
        originalAmount: null,
      },
      computed: [
        { name: KIND, of: () => kindOf },
        { name: STATUS, of: () => statusOf },
      ],
      settings: { amountUnit: 'minor', values: { kind: kinds, status: statuses } },
      sales: { words: ['sale'], otherwise: 'recurring' },
      note: 'Rewards in credits, points or months are not money and are left out.',
    },
    {
      id: 'firstpromoter-sub-ids',
      name: 'FirstPromoter sub-ID report',
      has: ['sub_id', 'clicks', 'referrals', 'customers', 'earnings'],
      columns: { date: null, subId: 'sub_id', clicks: 'clicks', amount: 'earnings' },
      aggregate: true,
      note: 'It holds the sums of a period for each sub-ID, not single commissions: those are in the commissions export.',
    },
  ],
};
