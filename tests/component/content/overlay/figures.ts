import type { OverlayFigures } from '@/messaging/protocol.ts';
import { english } from '@/ui/i18n/overlay.ts';

/** An article with three referrals, of which one left: $70.50 to date in 4.5 hours. */
export const figures: OverlayFigures = {
  currency: 'USD',
  toDate: 7050,
  pending: 800,
  projected: { months: 24, p10: 3600, p50: 8400, p90: 15200, mean: 8881 },
  lifetime: { p10: 3600, p50: 11200, p90: 30400, mean: 14300 },
  hours: 4.5,
  hourlyRate: 1567,
  shareOfTarget: 1567 / 5200,
  projectedRate: { p10: 2367, p50: 3433, p90: 4944, mean: 3540 },
  isRateEstimate: false,
  clicksByMonth: [41, 22, 17],
  conversions: 3,
  links: 3,
  tips: [],
  attention: [],
  timer: { state: 'none' },
  hiddenAmounts: false,
  notes: ['Statement reaches 20 Nov 2026'],
  words: english.words,
  locale: 'en-US',
};

const nothing = { p10: null, p50: null, p90: null, mean: null };

/** An article of which nothing was imported yet. */
export const noFigures: OverlayFigures = {
  ...figures,
  toDate: null,
  pending: null,
  projected: { months: 24, ...nothing },
  lifetime: nothing,
  hours: null,
  hourlyRate: null,
  shareOfTarget: null,
  projectedRate: nothing,
  clicksByMonth: [],
  conversions: null,
  links: null,
  notes: ['No statement imported yet'],
};
