import { afterAll, expect, test, vi } from 'vitest';
import { tabName } from '@/platform/browser-run.ts';
import { changeHidden, readHidden } from '@/platform/local.ts';

vi.hoisted(() => vi.resetModules());
vi.mock('wxt/browser', () => {
  const area = () => {
    const stored: Record<string, unknown> = {};
    return {
      get: async () => ({ ...stored }),
      set: async (values: object) => void Object.assign(stored, values),
    };
  };
  return { browser: { storage: { local: area(), session: area() } } };
});
afterAll(() => vi.resetModules());

test('what is hidden from two places at once is hidden for both', async () => {
  await Promise.all([
    changeHidden((flags) => ({ ...flags, sites: [...flags.sites, 'https://a.example'] })),
    changeHidden((flags) => ({ ...flags, amounts: true })),
  ]);
  expect(await readHidden()).toMatchObject({ sites: ['https://a.example'], amounts: true });
});

test('two tabs that are met first at once are of one run', async () => {
  const [one, other] = await Promise.all([tabName(1), tabName(2)]);
  expect(other.replace(/2$/, '1')).toBe(one);
});
