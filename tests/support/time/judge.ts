import { expect } from 'vitest';
import { lengthOf, without } from '@/core/time/intervals.ts';
import { DEFAULT_IDLE_MS } from '@/core/time/presence.ts';
import type { Ledger } from '@/core/time/stretch.ts';
import { simulateWeek } from './week.ts';

/**
 * What of a week's count is off; empty where every law holds. Within 2 %: with an idle limit longer than the
 * default, one silence of that length may be more than that, and what can't be seen stands beside it.
 */
export function judgeWeek(seed: string): { truth: number; counted: number; wrong: string[] } {
  const { machine, timeZone, idleMs } = simulateWeek(seed);
  const { spans } = machine.truth;
  const truth = lengthOf(spans);
  const { stretches, entries } = machine.ledger;
  const counted = lengthOf([...stretches.values()]);
  const off = counted - truth;
  const wrong: string[] = [];
  const law = (holds: boolean, what: string) => {
    if (!holds) wrong.push(`${seed}: ${what}`);
  };
  const { loss, excess } = idleMs > DEFAULT_IDLE_MS ? machine.allowed : { loss: 0, excess: 0 };
  law(
    off >= -0.02 * truth - loss && off <= 0.02 * truth + excess,
    `off by ${((100 * off) / truth).toFixed(2)} %, limit ${idleMs}`,
  );
  // Instants are stored in whole ms: half of one is what each stretch may be off by that.
  const rounding = stretches.size / 2;
  const [mostLost, mostAdded] = [machine.allowed.loss + rounding, machine.allowed.excess + rounding];
  law(-off <= mostLost, `lost ${-off} ms, ${mostLost} at most could be`);
  law(off <= mostAdded, `${off} ms too much, ${mostAdded} at most could be`);

  const outside = machine.clockWasSet()
    ? 0
    : lengthOf([...stretches.values()].flatMap((stretch) => without(machine.inRealTime(stretch), spans)));
  law(outside <= machine.allowed.excess + 1000, `${outside} ms are of a time without work`);

  const seconds = [...entries.values()].reduce((sum, entry) => sum + entry.seconds, 0);
  law(Math.abs(seconds - counted / 1000) <= entries.size / 2, 'entries and stretches differ');
  const ordered = [...stretches.values()].sort((a, b) => a.from - b.from);
  const doubled = ordered.filter((stretch, index) =>
    ordered.slice(index + 1, index + 20).some((next) => next.page !== stretch.page && next.from < stretch.to),
  );
  law(doubled.length === 0, `${doubled.length} stretches share time with another page`);
  const dayAt = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const days = [...entries.values()].filter(({ day, startedAt, endedAt }) =>
    [startedAt ?? 0, (endedAt ?? 0) - 1].some((instant) => dayAt.format(instant) !== day),
  );
  law(days.length === 0, `${days.length} entries reach beyond their day`);
  const again = machine.drainedAgain();
  law(JSON.stringify(totals(again)) === JSON.stringify(totals(machine.ledger)), 'drained again, it changed');
  return { truth, counted, wrong };
}

function totals({ entries }: Ledger) {
  return [...entries.values()]
    .map(({ id, seconds, startedAt, endedAt }) => [id, seconds, startedAt, endedAt])
    .sort();
}

/** Judges many weeks; fails with the first that are off. */
export function judgeWeeks(count: number, seed: string): void {
  const judged = Array.from({ length: count }, (_, index) => judgeWeek(`${seed} ${index}`));
  expect(judged.flatMap(({ wrong }) => wrong).slice(0, 10)).toEqual([]);
  const truth = judged.reduce((sum, week) => sum + week.truth, 0);
  const counted = judged.reduce((sum, week) => sum + week.counted, 0);
  // What is lost here and too much there all but evens out.
  expect(Math.abs(counted / truth - 1)).toBeLessThan(0.005);
}
