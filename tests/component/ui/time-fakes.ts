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
