import { afterEach, expect, test, vi } from 'vitest';
import { announcer } from '@/services/announce.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('pages are told after a write, and of none that failed', async () => {
  const told: string[] = [];
  const { announced } = announcer(async () => void told.push('told'));
  const write = announced(async (hours: number) => {
    if (hours > 24) throw new RangeError('Too many hours');
    told.push(`${hours} h written`);
    return hours;
  });
  expect(await write(2)).toBe(2);
  await expect(write(25)).rejects.toThrow('Too many hours');
  expect(told).toEqual(['2 h written', 'told']);
});

test('a write that nobody can be told of is no failure: done again it would count twice', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const full = new DOMException('Quota exceeded', 'QuotaExceededError');
  const { announced } = announcer(() => Promise.reject(full));
  expect(await announced(async () => 'logged')()).toBe('logged');
  expect(logged).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('could not be told'), full);
});
