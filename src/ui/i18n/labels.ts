import type { AttributionRung } from '@/core/ledger/commission.ts';
import type { ReferralState } from '@/core/referrals/referral.ts';
import type { RowFate, RowKind, Status } from '@/core/statements/row.ts';
import type { Activity } from '@/core/time/entry.ts';
import { german } from './de/labels.ts';
import { words } from './language.ts';

export const english = {
  kindLabels: {
    'first-order': 'First order',
    recurring: 'Recurring',
    bonus: 'Bonus',
    flat: 'Flat sign-up commission',
    adjustment: 'Adjustment',
    click: 'Clicks',
    'sign-up': 'Sign-up',
    cancellation: 'Cancellation',
    refund: 'Refund',
    payout: 'Payout',
    fee: 'Fee',
    ignore: 'Leave out',
  } satisfies Record<RowKind, string>,
  statusLabels: {
    pending: 'Pending',
    approved: 'Approved',
    paid: 'Paid',
    reversed: 'Reversed',
    held: 'Held',
  } satisfies Record<Status, string>,
  fateLabels: {
    new: 'New',
    updates: 'Updates',
    same: 'Already there',
    older: 'Older',
    ignored: 'Left out',
    error: 'Can’t be read',
  } satisfies Record<RowFate, string>,
  activityLabels: {
    research: 'Research',
    writing: 'Writing',
    'code-testing': 'Code and testing',
    editing: 'Editing',
    maintenance: 'Maintenance',
  } satisfies Record<Activity, string>,
  stateLabels: {
    active: 'Active',
    capped: 'Cap reached',
    churned: 'Cancelled',
    'presumed-churned': 'Stopped paying',
    'not-recurring': 'Pays once',
    'not-paying': 'Not paying yet',
  } satisfies Record<ReferralState, string>,
  rungLabels: {
    manual: 'by you',
    'sub-id': 'by its sub-ID',
    'dedicated-link': 'by a link of its own',
    referrer: 'by the referring page',
    'landing-page': 'by the page the link stood on',
    rule: 'by a rule',
    'click-share': 'by share of clicks (est.)',
  } satisfies Record<AttributionRung, string>,
};

export const { kindLabels, statusLabels, fateLabels, activityLabels, stateLabels, rungLabels } = words({
  en: english,
  de: german,
});
