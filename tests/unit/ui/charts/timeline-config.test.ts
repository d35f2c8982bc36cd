import { expect, test } from 'vitest';
import type { TimelineMonth } from '@/core/returns/article-timeline.ts';
import { timelineConfig } from '@/ui/charts/timeline-config.ts';
import { tokens } from './tokens.ts';

const nothing = { isRunning: false, isPublication: false, hours: 0, tended: 0, edits: 0 };
const months: TimelineMonth[] = [
  {
    ...nothing,
    month: '2026-08',
    isPublication: true,
    earned: { firstOrder: 300, recurring: 0, other: 0 },
    clicks: 42,
    conversions: 1,
    hours: 4.5,
  },
  { ...nothing, month: '2026-09', earned: null, clicks: null, conversions: null, tended: 0.5, edits: 2 },
];

const config = timelineConfig({
  months,
  labels: ['Aug 2026', 'Sep 2026'],
  names: {
    lanes: {
      money: 'Commissions',
      clicks: 'Clicks',
      conversions: 'Conversions',
      hours: 'Hours',
      edits: 'Edits',
    },
    series: {
      firstOrder: 'First order',
      recurring: 'Recurring',
      other: 'Other',
      hours: 'Writing',
      tended: 'Maintenance',
      published: 'Published',
    },
  },
  unit: 100,
  money: (amount) => `$${amount / 100}`,
  count: String,
  tokens,
  still: true,
});

test('each lane has its own axis on one time, and what is not known is a gap, not 0', () => {
  const drawn = config.data.datasets.map((set) => [
    'yAxisID' in set ? set.yAxisID : '',
    set.label,
    ...set.data,
  ]);
  expect(drawn).toEqual([
    ['money', 'Recurring', 0, null],
    ['money', 'First order', 3, null],
    ['clicks', 'Clicks', 42, null],
    ['conversions', 'Conversions', 1, null],
    ['hours', 'Writing', 4.5, 0],
    ['hours', 'Maintenance', 0, 0.5],
    ['edits', 'Published', 1, null],
    ['edits', 'Edits', null, 1],
  ]);
  expect(config.data.labels).toEqual(['Aug 2026', 'Sep 2026']);
});

test('marks differ in shape, lanes in place: nothing is told by colour alone', () => {
  const shapes = config.data.datasets.flatMap((set) =>
    'pointStyle' in set && set.pointStyle ? [set.pointStyle] : [],
  );
  expect(new Set(shapes).size).toBe(2);
  const axes = Object.entries(config.options?.scales ?? {}).filter(([id]) => id !== 'x');
  expect(axes.map(([, axis]) => axis && 'stack' in axis && axis.stack)).toEqual(axes.map(() => 'lanes'));
});

test('without motion nothing is animated', () => {
  expect(config.options?.animation).toBe(false);
});
