import type { AttributionRung } from '@/core/ledger/commission.ts';
import type { ReferralState } from '@/core/referrals/referral.ts';
import type { RowFate, RowKind, Status } from '@/core/statements/row.ts';
import type { Activity } from '@/core/time/entry.ts';

export const kindLabels: Record<RowKind, string> = {
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
};

export const statusLabels: Record<Status, string> = {
  pending: 'Pending',
  approved: 'Approved',
  paid: 'Paid',
  reversed: 'Reversed',
  held: 'Held',
};

export const fateLabels: Record<RowFate, string> = {
  new: 'New',
  updates: 'Updates',
  same: 'Already there',
  older: 'Older',
  ignored: 'Left out',
  error: 'Can’t be read',
};

export const activityLabels: Record<Activity, string> = {
  research: 'Research',
  writing: 'Writing',
  'code-testing': 'Code and testing',
  editing: 'Editing',
  maintenance: 'Maintenance',
};

export const stateLabels: Record<ReferralState, string> = {
  active: 'Active',
  churned: 'Cancelled',
  'presumed-churned': 'Stopped paying',
  'not-recurring': 'Pays once',
  'not-paying': 'Not paying yet',
};

export const rungLabels: Record<AttributionRung, string> = {
  manual: 'by you',
  'sub-id': 'by its sub-ID',
  'dedicated-link': 'by a link of its own',
  referrer: 'by the referring page',
  'landing-page': 'by the landing page',
  rule: 'by a rule',
  'click-share': 'by share of clicks (est.)',
};
