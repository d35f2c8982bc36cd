import { cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Glance } from '@/db/live/types.ts';
import { AppProvider } from '@/ui/context.tsx';
import { readFirst } from '@/ui/first-read.ts';
import { keptBy, type LastShown, openLastShown } from '@/ui/last-shown.ts';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
import { useKept } from '@/ui/use-kept.ts';
import { fakeApp, portfolio, renderApp } from './fakes.tsx';

type Changes = Record<string, { newValue?: unknown }>;

const extension = vi.hoisted(() => {
  vi.resetModules();
  const state = { version: '1.0.0', figuresVersion: 1 };
  const listeners = new Set<(changes: Changes) => void>();
  const announce = (figuresVersion: number) => {
    state.figuresVersion = figuresVersion;
    for (const listener of listeners) listener({ figuresVersion: { newValue: figuresVersion } });
  };
  const local = {
    get: async () => ({ figuresVersion: state.figuresVersion }),
    onChanged: { addListener: (listener: (changes: Changes) => void) => listeners.add(listener) },
  };
  return { state, local, announce };
});
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: extension.local },
    runtime: { getManifest: () => ({ version: extension.state.version }) },
  },
}));
afterAll(() => vi.resetModules());

const glance: Glance = {
  asOf: '2026-11-22',
  currency: 'USD',
  settled: 7050,
  pending: 0,
  before: 1000,
  until: '2026-11-22',
  runRate: 2350,
  nextMonth: null,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
  vi.stubEnv('TZ', 'UTC');
  localStorage.clear();
  Object.assign(extension.state, { version: '1.0.0', figuresVersion: 1 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  history.replaceState(null, '', '/');
});

const open = async (name = 'popup') => openLastShown<Glance>(name, keptBy(name), await readFirst());

async function keep(): Promise<void> {
  const last = await open();
  last.keep(glance, last.version());
}

test('what was shown is there at the next opening', async () => {
  expect((await open()).view).toBeNull();
  await keep();
  expect((await open()).view).toEqual(glance);
});

test.for<[string, () => void]>([
  ['figures were announced', () => extension.announce(2)],
  ['the day is over', () => vi.setSystemTime(new Date('2026-11-23T00:00:01Z'))],
  ['Longtail was updated', () => Object.assign(extension.state, { version: '1.0.1' })],
  ['it can’t be read', () => localStorage.setItem('last-shown-popup', '{"app":')],
])('it is not shown where %s', async ([, happens]) => {
  await keep();
  happens();
  expect((await open()).view).toBeNull();
});

test('where there is no room for it, nothing is kept and nothing fails', async () => {
  const setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  await keep();
  vi.unstubAllGlobals();
  expect((await open()).view).toBeNull();
});

test('one surface shows nothing of another, and the sample nothing of the author’s own', async () => {
  await keep();
  expect((await open('portfolio')).view).toBeNull();
  history.replaceState(null, '', '/popup.html?sample');
  const last = await open();
  expect(last.view).toBeNull();
  last.keep({ ...glance, settled: 1 }, 1);
  history.replaceState(null, '', '/');
  expect((await open()).view).toEqual(glance);
});

test('figures that were announced while it was being read are read again, and kept as theirs', async () => {
  const last = await open();
  const answers = [glance, { ...glance, settled: 8000 }];
  const query = vi.fn(async () => answers[query.mock.calls.length - 1] ?? glance);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AppProvider app={fakeApp()}>{children}</AppProvider>
  );
  const same = (answer: Glance) => answer;
  const { result } = renderHook(() => useKept(last, query, same), { wrapper });
  await waitFor(() => expect(result.current).toEqual(glance));
  extension.announce(2);
  await waitFor(() => expect(result.current?.settled).toBe(8000));
  expect((await open()).view?.settled).toBe(8000);
});

const never = () => new Promise<never>(() => undefined);
const lastOf = <View,>(view: View): LastShown<View> => ({
  view,
  version: () => 1,
  subscribe: () => () => undefined,
  keep: () => undefined,
});

test('the popup begins with what it showed last', () => {
  const app = fakeApp();
  renderApp(
    { ...app, live: { ...app.live, glance: never } },
    <Popup tab={{ id: null, url: null }} last={lastOf(glance)} />,
  );
  expect(screen.getByText('$70.50')).toBeDefined();
});

test('the dashboard begins with the totals that it showed last', () => {
  const { asOf, currency, hourlyRateTarget, totals } = portfolio();
  const app = fakeApp();
  renderApp(
    { ...app, live: { ...app.live, portfolio: never } },
    <Dashboard surface="tab" last={lastOf({ asOf, currency, hourlyRateTarget, totals })} />,
  );
  expect(screen.getByRole('region', { name: 'Totals' }).textContent).toContain('$');
});
