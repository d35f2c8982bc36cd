import { type Cells, countsOf, type KindWords, type StatusWords } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hosted, inQuery, isOn, param, wordCharacters } from './shapes.ts';

const subIds = ['subId1', 'subId2', 'subId3'];
const shared = ['sharedid', 'sharedId', 'SharedID', 'SharedId'];
const hosts = [
  'pxf.io',
  'sjv.io',
  'evyy.net',
  '7eer.net',
  'ojrq.net',
  'eqcm.net',
  '8odi.net',
  'rfvk.net',
  '1.envato.market',
];
const numbered = /(^|\.)i\d{4,8}\.net$/;
/** `/c/PARTNER/AD/CAMPAIGN`, on brands' own hosts too. */
const click = /^\/+c\/(\d+)\/\d+\/\d+\/?$/;
/**
 * A program without a host of its own gets one with a made-up name of four or six letters and digits
 * (`easyship.ilbqy6.net`), where a short link is a code of six. Without a digit it could be a word.
 */
const madeUp = /^[a-z\d-]+\.([a-z\d]{4}|[a-z\d]{6})\.net$/;
const code = /^\/(?=[^/]*[A-Z\d])[A-Za-z\d]{6}\/?$/;

function isOnOwnHost(url: URL): boolean {
  return isOn(url, ...hosts) || numbered.test(url.hostname);
}

function isShortOfMadeUp({ hostname, pathname }: URL): boolean {
  return madeUp.test(hostname) && code.test(pathname);
}

const ACTION = 'Action (and SKU)';
const ORIGINAL = 'Payout before the change';

/** With SKUs shown, one action comes in several rows that share the action's id. */
function actionAndSku(rows: readonly Cells[]): (cell: Cells) => string {
  const actions = countsOf(rows, 'Action_Id');
  const seen = new Map<string, number>();
  return (cell) => {
    const action = cell('Action_Id');
    if (actions.get(action) === 1) return action;
    const item = `${action} ${cell('SKU')}`;
    const occurrence = (seen.get(item) ?? 0) + 1;
    seen.set(item, occurrence);
    return occurrence === 1 ? item : `${item} ${occurrence}`;
  };
}

/** A reversed action keeps what it was worth as the difference to its payout. */
function original(cell: Cells): string {
  const [payout, change] = [cell('Payout'), cell('DeltaPayout')];
  const decimals = Math.max(...[payout, change].map((text) => (text.split('.')[1] ?? '').length));
  return payout === '' || change === '' ? '' : (Number(payout) - Number(change)).toFixed(decimals);
}

const changesNote = 'Import the action listing first: days and kinds of known actions are taken from it.';

const kinds: KindWords = { 'Recurring Payment': 'recurring', Lead: 'flat', 'Sign Up': 'flat' };
const statuses: StatusWords = { PENDING: 'pending', APPROVED: 'approved', REVERSED: 'reversed' };

export const impact: Network = {
  id: 'impact',
  name: 'impact.com',
  link: (url) => {
    const partnerId = click.exec(url.pathname)?.[1] ?? null;
    const subId = param(url, ...subIds, ...shared);
    const isShort = isOnOwnHost(url) && url.pathname.length > 1;
    const known = isShort || param(url, 'irclickid') !== null;
    if (partnerId !== null || known) return hosted(partnerId, subId);
    return isShortOfMadeUp(url) ? { partnerId, subId, common: !/\d/.test(url.hostname) } : null;
  },
  leadsOn: (url) => click.test(url.pathname) || isOnOwnHost(url) || isShortOfMadeUp(url),
  /** Amazon sellers on Impact take `sharedid` alone. */
  subIds: {
    params: [...subIds, 'sharedid'],
    maxLength: 255,
    charset: wordCharacters,
    /** A shortened link may drop what is added to it. */
    put: (url, param, subId) => (click.test(url.pathname) ? inQuery(url, param, subId) : null),
  },
  statements: [
    {
      id: 'impact-action-listing',
      name: 'Impact action listing',
      has: ['Action_Id', 'Action_Date', 'Campaign', 'Event_Type', 'Status'],
      columns: {
        date: 'Action_Date',
        customer: 'customer_id',
        kind: 'Event_Type',
        planPrice: 'Sale_Amount',
        amount: ['Payout', 'Action Earnings'],
        currency: ['Payout_Currency', 'original_currency'],
        status: 'Status',
        externalId: ACTION,
        subId: ['SubId1', 'Sub Id 1', 'SharedId'],
        product: 'Item_Name',
        originalAmount: 'Original_Payout',
        originalExternalId: null,
        coupon: 'Promo_Code',
        referrer: 'Referring_URL',
        payoutId: ['Paystub', 'Paystub Id'],
      },
      computed: [{ name: ACTION, of: actionAndSku }],
      settings: { values: { kind: kinds, status: statuses } },
      sales: { words: ['Online Sale', 'Sale', 'In-Store Sale'], otherwise: 'first-order' },
      timeZone: 'America/New_York',
    },
    {
      id: 'impact-action-changes',
      name: 'Impact action export with changes',
      has: ['Id', 'State', 'LockedStatus', 'Payout', 'DeltaPayout', 'IntendedPayout'],
      columns: {
        date: ['ActionDate', 'EventDate', 'CreationDate', 'ModificationDate'],
        kind: null,
        planPrice: 'Amount',
        amount: 'Payout',
        status: 'State',
        externalId: 'Id',
        product: null,
        originalAmount: ORIGINAL,
      },
      computed: [{ name: ORIGINAL, of: () => original }],
      settings: { values: { status: statuses } },
      sales: { words: 'all', otherwise: 'first-order' },
      timeZone: 'America/New_York',
      restates: true,
      note: changesNote,
    },
    {
      id: 'impact-paystub',
      name: 'Impact actions of a paystub',
      has: ['Paystub Id', 'Action Id', 'Campaign', 'Payout'],
      columns: {
        date: 'Action Date',
        kind: null,
        planPrice: 'Sale Amount',
        amount: 'Payout',
        status: null,
        externalId: 'Action Id',
        subId: ['Sub Id 1', 'Shared Id'],
        product: null,
        payoutId: 'Paystub Id',
      },
      settings: { defaultStatus: 'paid' },
      sales: { words: 'all', otherwise: 'first-order' },
      timeZone: 'America/New_York',
      restates: true,
      note: 'What it lists has been paid.',
    },
  ],
};
