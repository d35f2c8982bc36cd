import { expect, test } from 'vitest';
import { type FanConfigInput, fanConfig, fanInWords } from '@/ui/charts/fan-config.ts';
import { tokens } from './tokens.ts';

const point = (p10: number, line: number, p90: number) => ({ p10, line, p90 });

const input: FanConfigInput = {
  labels: ['Dec 2026', 'Jan 2027'],
  fans: [
    { name: '2 articles a month', tone: 'accent', points: [point(100, 200, 400), point(150, 300, 600)] },
    { name: 'Stop today', tone: 'compared', points: [point(90, 180, 360), point(80, 160, 320)] },
  ],
  names: { low: 'low', high: 'high' },
  unit: 100,
  say: (amount) => `$${amount / 100}`,
  tokens,
  still: true,
};
const config = fanConfig(input);

test('each future is a band from its low to its high edge, and its line, in whole units of the currency', () => {
  expect(config.data.labels).toEqual(['Dec 2026', 'Jan 2027']);
  expect(
    config.data.datasets.map((set) => ({
      label: set.label,
      data: set.data,
      fill: 'fill' in set && set.fill,
    })),
  ).toEqual([
    { label: '2 articles a month, low', data: [1, 1.5], fill: false },
    { label: '2 articles a month, high', data: [4, 6], fill: '-1' },
    { label: '2 articles a month', data: [2, 3], fill: false },
    { label: 'Stop today, low', data: [0.9, 0.8], fill: false },
    { label: 'Stop today, high', data: [3.6, 3.2], fill: '-1' },
    { label: 'Stop today', data: [1.8, 1.6], fill: false },
  ]);
});

test('lines lie over their bands, and the first future over the second', () => {
  // The least order is drawn last, on top.
  expect(config.data.datasets.map(({ order }) => order)).toEqual([1, 1, 0, 3, 3, 2]);
});

test('the bands are told apart by colour', () => {
  const band = (index: number) => config.data.datasets[index]?.backgroundColor;
  expect(band(1)).toBe('#expected');
  expect(band(4)).toBe('#comparedSoft');
});

test('all futures are dashed, each in its own way, and what the steps count is said where it is given', () => {
  const dashes = config.data.datasets.flatMap((set) =>
    'borderDash' in set && set.borderDash ? [String(set.borderDash)] : [],
  );
  expect(new Set(dashes).size).toBe(2);
  const titleOf = (axis?: string) => {
    const x = fanConfig({ ...input, ...(axis && { axis }) }).options?.scales?.x;
    return x && 'title' in x && x.title;
  };
  expect(titleOf('Renewals')).toMatchObject({ display: true, text: 'Renewals' });
  expect(titleOf()).toMatchObject({ display: false });
});

test('without motion nothing is animated', () => {
  expect(config.options?.animation).toBe(false);
});

test('what was seen is a solid line over all, with gaps where nothing was', () => {
  const observed = { name: 'Seen', values: [150, null] };
  const line = fanConfig({ ...input, observed }).data.datasets.at(-1);
  expect(line).toMatchObject({ label: 'Seen', data: [1.5, null], order: -1 });
  expect(line).not.toHaveProperty('borderDash');
});

test('a step is read out: what was seen, then each future with its band', () => {
  const observed = { name: 'Seen', values: [120, null] };
  expect(fanInWords({ ...input, observed }, 0)).toMatch(/^Dec 2026\. Seen .+\. 2 articles a month .+ \(.+\)/);
  expect(fanInWords({ ...input, observed }, 1)).not.toContain('Seen');
});
