import type { TieField } from '@/core/attribution/clues.ts';
import type { SuggestionReason } from '@/core/attribution/suggest.ts';
import { formatPercent } from '../format.ts';
import { german } from './de/unattributed.ts';
import { words } from './language.ts';

const tieNames: Record<TieField, string> = { subId: 'Sub-ID', coupon: 'Coupon', link: 'Link' };

function because(reason: SuggestionReason, program: string): string {
  switch (reason.kind) {
    case 'rival':
      return 'this sub-ID is in it, but in another article too';
    case 'link':
      return 'this link is in it, and in no other article';
    case 'similar-sub-id':
      return `its sub-ID “${reason.subId}” is very similar`;
    case 'address':
      return 'the words of the sub-ID are in its address';
    case 'click-share':
      return `about ${formatPercent(reason.share)} of ${program}’s clicks in the 30 days before came from it (estimate)`;
    case 'published-before':
      return reason.days === 0
        ? `links to ${program} and appeared on the day of the first order`
        : `links to ${program} and appeared ${reason.days} ${reason.days === 1 ? 'day' : 'days'} before the first order`;
    case 'only-article':
      return `the only article that links to ${program}`;
  }
}

export const english = {
  title: 'Unattributed',
  note: 'Commissions that nothing ties to an article yet. What you settle here stays, whatever you import later.',
  allDone: 'Everything is attributed',
  allDoneHelp: 'Commissions that can’t be tied to an article will be listed here.',
  list: 'By where it came from',
  keys: 'Arrow keys move, space selects. Type to find an article, then press Enter. Ctrl+Z undoes the last step.',
  tieNames,
  tie: (field: TieField, value: string) => `${tieNames[field]} ${value}`,
  customer: (name: string) => `Customer ${name}`,
  order: (id: string) => `Order ${id}`,
  row: (day: string) => `Row of ${day}`,
  orders: 'Orders that name no customer',
  rows: (count: number, text: string) => (count === 1 ? '1 row' : `${text} rows`),
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  show: (count: number, text: string) => (count === 1 ? 'Show it' : `Show all ${text}`),
  hide: 'Hide them',
  because,
  useIt: 'Use',
  use: (title: string) => `Use ${title}`,
  finder: 'Article',
  finderHint: 'Type a part of its title or address',
  noMatch: 'No article fits.',
  always: 'Also for future rows with the same sub-ID, coupon or link',
  chosen: (count: number) => (count === 1 ? '1 selected' : `${count} selected`),
  none: 'Select rows, or move to one.',
  settled: (amounts: string, title: string) => `${amounts} now counted for ${title}.`,
  conflicts: {
    title: 'Conflicts',
    note: 'Rows of one customer that name different articles. The first row that can be attributed counts until you decide.',
    says: (count: number) => (count === 1 ? '1 row names' : `${count} rows name`),
    counted: (rung: string) => `counted ${rung}`,
    keep: (title: string) => `Keep ${title}`,
    settled: (customer: string, title: string) => `${customer} stays with ${title}.`,
  },
  ties: {
    title: 'Settled for future rows',
    note: 'Rows with these count for the article, in later statements too. If you remove one, its rows are unattributed again unless something else ties them to an article.',
    value: 'Sub-ID, coupon or link',
    program: 'Program',
    article: 'Article',
    since: 'Since',
    action: 'Action',
    remove: 'Remove',
    removeOf: (tie: string) => `Remove ${tie}`,
    removed: (tie: string) => `${tie} no longer ties any rows.`,
  },
  goneArticle: 'an article that is gone',
};

export const unattributed = words({ en: english, de: german });
