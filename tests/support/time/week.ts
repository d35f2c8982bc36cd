import { stream } from '@/core/projection/random.ts';
import { createMachine, type Death, type Machine } from './machine.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Pacific/Auckland',
  'UTC',
];
/** Weeks in which clocks change somewhere, and one in which they don't. */
const weeks = ['2026-03-26', '2026-03-06', '2026-10-23', '2026-10-29', '2026-04-01', '2026-06-10'];
const works = [
  { publicationId: 'devto:1', activity: 'writing' },
  { publicationId: 'devto:2', activity: 'writing' },
  { publicationId: 'devto:3', activity: 'maintenance' },
] as const;

type Chance = {
  uniform: () => number;
  one: <T>(of: readonly T[]) => T;
  between: (low: number, high: number) => number;
};

function chanceOf(seed: string): Chance {
  const uniform = stream('writer week', seed);
  return {
    uniform,
    one: (of) => {
      const item = of[Math.floor(uniform() * of.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    between: (low, high) => low + (high - low) * uniform(),
  };
}

/** A seeded week of a writer who types, thinks, switches, walks off, and whose machine sleeps, crashes and is set. */
export function simulateWeek(seed: string) {
  const chance = chanceOf(seed);
  const timeZone = chance.one(zones);
  const idleMs = chance.one([1, 3, 3, 3, 10, 30]) * MINUTE;
  const start = Date.parse(`${chance.one(weeks)}T00:00:00Z`) + Math.floor(chance.between(0, 24)) * HOUR;
  const machine = createMachine({ start, timeZone, idleMs, monoSleeps: chance.uniform() < 0.7 });
  const sittings = 6 + Math.floor(chance.between(0, 8));
  for (let count = 0; count < sittings; count += 1) {
    sit(machine, chance, idleMs, chance.between(0.7, 3) * HOUR);
    machine.pass(chance.between(0.5, 14) * HOUR);
    machine.drain(null);
  }
  return { machine, timeZone, idleMs };
}

function deathOf({ uniform }: Chance): Death {
  const at = uniform();
  return at < 0.15 ? 'before commit' : at < 0.3 ? 'after commit' : null;
}

/** One sitting at the desk: stretches on pages, each ended in one of the ways that life has. */
function sit(machine: Machine, chance: Chance, idleMs: number, length: number): void {
  for (let worked = 0; worked < length; ) {
    machine.arrive(chance.one(works));
    const stay = chance.between(1, 25) * MINUTE;
    for (let spent = 0; spent < stay; ) spent += work(machine, chance, idleMs);
    worked += stay;
    part(machine, chance, idleMs);
    machine.pass(chance.between(0, 4) * MINUTE);
    if (chance.uniform() < 0.6) machine.drain(deathOf(chance));
  }
}

/** A burst of typing, a thought, or what may happen in the middle of it. Returns how long it took. */
function work(machine: Machine, chance: Chance, idleMs: number): number {
  const kind = chance.uniform();
  if (kind < 0.002) {
    machine.setClock(chance.one([-90, -5, 5, 600, 3600]) * SECOND);
    return 0;
  }
  if (kind < 0.006) {
    machine.sleep(chance.between(0.1, 9) * HOUR);
    machine.pass(chance.between(1, 20) * SECOND);
    machine.input();
    return 0;
  }
  if (kind < 0.012) {
    // The page is held: its timers and inputs wait.
    const held = chance.between(20, 80) * SECOND;
    machine.pass(held, true);
    machine.allowed.loss += held + 30 * SECOND;
    machine.input();
    return held;
  }
  if (kind < 0.05) machine.drain(deathOf(chance));
  if (kind < 0.15) {
    // A thought, seldom longer than the limit.
    const thought = chance.uniform() < 0.93 ? chance.between(0.05, 0.98) : chance.between(1.02, 3);
    machine.pass(thought * idleMs);
    machine.input();
    if (thought > 1) machine.allowed.loss += SECOND;
    return thought * idleMs;
  }
  const keys = 5 + Math.floor(chance.uniform() * 25);
  let spent = 0;
  for (let key = 0; key < keys; key += 1) {
    const pause = chance.between(0.2, 7) * SECOND;
    machine.pass(pause);
    machine.input();
    spent += pause;
  }
  return spent;
}

/** How a stretch on a page ends. */
function part(machine: Machine, chance: Chance, idleMs: number): void {
  const way = chance.uniform();
  if (way < 0.03) {
    machine.killBrowser();
  } else if (way < 0.045) {
    // Walked off, and the machine died or slept before that could be told.
    machine.truth.gone();
    machine.pass(chance.between(0.1, 0.95) * idleMs);
    machine.allowed.excess += idleMs;
    if (chance.uniform() < 0.5) machine.killBrowser();
    else machine.sleep(HOUR);
    machine.leave();
  } else if (way < 0.25) {
    // Walked off, and back much later.
    machine.pass(chance.between(1.05, 5) * idleMs);
    machine.leave();
  } else {
    machine.pass(chance.between(0, 5) * SECOND);
    machine.leave(chance.uniform() < 0.5 ? chance.between(0, 200) : 0);
  }
}
