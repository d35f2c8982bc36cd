import { afterEach, expect, test, vi } from 'vitest';
import { takeSteps } from '@/services/steps.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a step that fails is logged by its name, and those after it are taken', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const taken: string[] = [];
  const step = (name: string) => async () => taken.push(name);
  await takeSteps({
    first: step('first'),
    second: () => Promise.reject(new Error('No program')),
    third: step('third'),
  });
  expect(taken).toEqual(['first', 'third']);
  expect(logged).toHaveBeenCalledExactlyOnceWith('Longtail: second failed', expect.any(Error));
});
