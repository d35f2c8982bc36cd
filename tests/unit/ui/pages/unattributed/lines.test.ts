import { expect, test } from 'vitest';
import { linesOf } from '@/ui/pages/unattributed/lines.ts';
import { looseGroup, looseItem } from '../../../../component/ui/attribution-fakes.ts';

const orders = looseGroup({
  id: 'orders',
  items: [looseItem({ id: 'o1' }), looseItem({ id: 'o2' })],
});
const groups = [looseGroup({ id: 'm' }), orders, looseGroup({ id: 'n' })];

test.each([
  [[], ['m', 'orders', 'n'], 0],
  [['orders'], ['m', 'orders', 'orders o1'], 2],
])('of three lines with %o open: %o, and %s more', (open, ids, left) => {
  const first = linesOf(groups, new Set(open), 3);
  expect(first.lines.map(({ id }) => id)).toEqual(ids);
  expect(first.left).toBe(left);
});
