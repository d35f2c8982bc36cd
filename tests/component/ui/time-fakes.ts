import { vi } from 'vitest';
import type { App } from '@/ui/context.tsx';

/** Time entries that take every change. */
export function fakeTime() {
  return {
    logWork: vi.fn<App['services']['time']['logWork']>(async () => 'w1'),
    change: vi.fn<App['services']['time']['change']>(async () => 'w1'),
    undo: vi.fn<App['services']['time']['undo']>(async () => {}),
  };
}

/** Costs that take every change. */
export function fakeCosts() {
  const step = { before: [], after: ['c1'] };
  return {
    add: vi.fn<App['services']['costs']['add']>(async () => step),
    change: vi.fn<App['services']['costs']['change']>(async () => step),
    remove: vi.fn<App['services']['costs']['remove']>(async () => step),
    revert: vi.fn<App['services']['costs']['revert']>(async () => {}),
  };
}

/** A timer that takes every step, at noon. */
export function fakeTimer() {
  return {
    now: () => Date.parse('2026-11-22T12:00:00Z'),
    lookAfter: vi.fn<App['services']['timer']['lookAfter']>(async () => {}),
    start: vi.fn<App['services']['timer']['start']>(async () => {}),
    pause: vi.fn<App['services']['timer']['pause']>(async () => {}),
    resume: vi.fn<App['services']['timer']['resume']>(async () => {}),
    toggle: vi.fn<App['services']['timer']['toggle']>(async () => true),
    settleGaps: vi.fn<App['services']['timer']['settleGaps']>(async () => {}),
    stop: vi.fn<App['services']['timer']['stop']>(async () => 5400),
  };
}

/** Drafts that can be bound. */
export function fakeDrafts() {
  return {
    bind: vi.fn<App['services']['drafts']['bind']>(async () => {}),
    drain: vi.fn<App['services']['drafts']['drain']>(async () => {}),
  };
}
