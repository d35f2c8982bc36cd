import { expect, test, vi } from 'vitest';
import { createLive } from '@/db/live/live.ts';
import { followToday, todayOf } from '@/services/today.ts';
import { openWorld } from '../support/world.ts';

/** At 10:30 UTC it is three days at once: the zones lie 25 hours apart, so no machine's own is both. */
const instant = '2026-11-22T10:30:00Z';

async function worldIn(timeZone: string) {
  const world = await openWorld(instant);
  await world.settings.save({ currency: 'USD', hourlyRateTarget: null, timeZone });
  return world;
}

test.for([
  ['Pacific/Kiritimati', '2026-11-23'],
  ['Pacific/Pago_Pago', '2026-11-21'],
] as const)('screens go by the day of %s from the start', async ([timeZone, day]) => {
  const { db, clock } = await worldIn(timeZone);
  const today = followToday(db, clock);
  const live = createLive(db, () => todayOf(db, clock));
  expect((await live.portfolio()).asOf).toBe(day);
  await vi.waitFor(() => expect(today()).toBe(day));
});

test('and by another as soon as the author moves', async () => {
  const { db, clock, settings } = await worldIn('Pacific/Kiritimati');
  const today = followToday(db, clock);
  await vi.waitFor(() => expect(today()).toBe('2026-11-23'));
  await settings.save({ currency: 'USD', hourlyRateTarget: null, timeZone: 'Pacific/Pago_Pago' });
  await vi.waitFor(() => expect(today()).toBe('2026-11-21'));
});
