import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '@/core/returns/report.ts';
import type { Identity } from '@/core/settings/settings.ts';
import { type App, AppProvider } from '@/ui/context.tsx';
import { Options } from '@/ui/pages/options/Options.tsx';
import { article, fakeApp, program, totals } from './fakes.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

async function show(live: Partial<App['live']> = {}) {
  const articles = async () => [
    article(1, { title: 'Alpha' }),
    article(2, { title: 'Beta', published: false }),
  ];
  const shown = (read: Partial<App['live']>) => (
    <AppProvider app={{ ...app, live: { ...app.live, articles, ...read } }}>
      <Options />
    </AppProvider>
  );
  const { container, rerender } = render(shown(live));
  const find = <T extends Element = HTMLElement>(selector: string): T => {
    const found = container.querySelector<T>(selector);
    if (!found) throw new Error(`Nothing fits ${selector}`);
    return found;
  };
  await waitFor(() => find('form[name=program]'));
  await waitFor(() => find('form[name=settings]'));
  const user = userEvent.setup();
  const fill = async (form: string, name: string, text: string) => {
    const field = find<HTMLInputElement>(`form[name=${form}] [name=${name}]`);
    await user.clear(field);
    if (text !== '') await user.type(field, text);
  };
  const submit = (form: string) => user.click(find(`form[name=${form}] [type=submit]`));
  const change = (read: Partial<App['live']>) => rerender(shown({ ...live, ...read }));
  return { container, find, user, fill, submit, change };
}

test.each([
  ['52', 'USD', 5200],
  ['52,50', 'USD', 5250],
  ['5200', 'JPY', 5200],
  ['', 'EUR', null],
])('an hourly rate of "%s" %s is saved as %s minor units', async (typed, currency, saved) => {
  const { fill, submit } = await show();
  await fill('settings', 'currency', currency);
  await fill('settings', 'hourlyRate', typed);
  await submit('settings');
  expect(app.services.settings.save.mock.calls).toEqual([
    [{ currency, hourlyRateTarget: saved, timeZone: 'UTC' }],
  ]);
});

test.each([
  ['currency', 'XXZ', 'Not a currency code'],
  ['hourlyRate', '-5', 'Not an hourly rate'],
  ['hourlyRate', 'fifty', 'Not an hourly rate'],
  ['timeZone', 'Mars/Olympus', 'Not a time zone'],
])('setting %s "%s" is refused', async (name, text, message) => {
  const { find, fill, submit } = await show();
  await fill('settings', name, text);
  await submit('settings');
  expect(find('form[name=settings]').textContent).toContain(message);
  expect(app.services.settings.save).not.toHaveBeenCalled();
});

test('while settings are saved, and after, the form keeps its focus, and says what came of it', async () => {
  const { fill, submit, find, change } = await show();
  const saving = Promise.withResolvers<void>();
  app.services.settings.save.mockReturnValue(saving.promise);
  await fill('settings', 'hourlyRate', '60,5');
  await submit('settings');
  await submit('settings');
  const save = find('form[name=settings] [type=submit]');
  expect([document.activeElement, save.getAttribute('aria-disabled')]).toEqual([save, 'true']);
  expect(app.services.settings.save).toHaveBeenCalledOnce();
  const before = await app.live.settings();
  change({ settings: async () => ({ ...before, hourlyRateTarget: 6050 }) });
  await waitFor(() =>
    expect(find<HTMLInputElement>('form[name=settings] [name=hourlyRate]').value).toBe('60.50'),
  );
  saving.resolve();
  await waitFor(() => expect(find('form[name=settings] [role=status]').textContent).toBe('Saved.'));
  expect(document.activeElement).toBe(save);
  expect(save.hasAttribute('aria-disabled')).toBe(false);
});

test('a program is saved with rates as fractions, amounts in minor units, and hosts one by one', async () => {
  const { fill, submit } = await show();
  const typed = {
    name: ' Global API ',
    currency: 'eur',
    linkHosts: 'Go.Example.com, api.example.com',
    subIdParam: 'sub',
    firstOrder: '15',
    recurring: '7.5',
    flat: '25.50',
    holdDays: '30',
    lifetime: '20',
  };
  for (const [name, text] of Object.entries(typed)) await fill('program', name, text);
  await fill('program', 'maxMonths', '12');
  await submit('program');
  const [saved] = app.services.programs.save.mock.calls[0] ?? [];
  expect(saved).toMatchObject({
    name: 'Global API',
    network: 'own-dashboard',
    currency: 'EUR',
    linkHosts: ['go.example.com', 'api.example.com'],
    partnerParam: null,
    subIdParam: 'sub',
    meanLifetimeMonths: 20,
    closed: false,
    terms: [
      {
        from: null,
        terms: {
          firstOrder: { rate: 0.15 },
          recurring: {
            rate: 0.075,
            rateAfterUpgrade: null,
            maxMonths: 12,
            firstOrderReplacesFirstMonth: true,
          },
          upgradeBonus: null,
          flat: { amount: 2550 },
          holdDays: 30,
        },
      },
    ],
  });
});

test.each([
  ['linkHosts', 'https://go.example.com/x', '“https://go.example.com/x” is not a host name.'],
  ['name', '', 'Give it a name'],
  ['name', 'global api', 'Another program has this name.'],
  ['currency', 'US', 'Not a currency code'],
  ['firstOrder', 'fifteen', 'Not a percentage.'],
  ['recurring', '-8', 'Not a percentage.'],
  ['holdDays', '1.5', 'Use a whole number of days'],
  ['lifetime', '200', 'Use a number from 2.6 to 69.'],
])('program field %s "%s" is refused and focused', async (name, text, message) => {
  const { find, fill, submit } = await show({ programs: async () => [program()] });
  if (name !== 'name') await fill('program', 'name', 'Other');
  await fill('program', name, text);
  await submit('program');
  expect(find('form[name=program]').textContent).toContain(message);
  expect(document.activeElement?.getAttribute('name')).toBe(name);
  expect(app.services.programs.save).not.toHaveBeenCalled();
});

test('editing keeps the id and earlier terms, and what the form does not show', async () => {
  const dated = program();
  const [first] = dated.terms;
  if (!first) throw new Error('The program lost its terms');
  const old = { ...first, terms: { ...first.terms, holdDays: 60 } };
  const edited = { ...dated, terms: [old, { ...first, from: '2026-01-01' }] };
  const { user, fill, submit } = await show({ programs: async () => [edited] });
  await user.click(screen.getByRole('button', { name: 'Edit Global API' }));
  await fill('program', 'firstOrder', '20');
  await submit('program');
  const [saved] = app.services.programs.save.mock.calls[0] ?? [];
  expect(saved?.id).toBe('global-api');
  expect(saved?.terms).toEqual([
    old,
    { ...first, from: '2026-01-01', terms: { ...first.terms, firstOrder: { rate: 0.2 } } },
  ]);
});

test('removing a program asks first', async () => {
  const { user } = await show({ programs: async () => [program()] });
  await user.click(screen.getByRole('button', { name: 'Remove Global API' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Cancel' }));
  expect(app.services.programs.remove).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Remove Global API' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Remove' }));
  expect(app.services.programs.remove.mock.calls).toEqual([['global-api']]);
});

test('a program that is opened while it is being removed is open no more', async () => {
  const { find, user } = await show({ programs: async () => [program()] });
  const removed = Promise.withResolvers<void>();
  app.services.programs.remove.mockReturnValueOnce(removed.promise);
  await user.click(screen.getByRole('button', { name: 'Remove Global API' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Remove' }));
  await user.click(screen.getByRole('button', { name: 'Edit Global API' }));
  const name = () => find<HTMLInputElement>('form[name=program] [name=name]').value;
  expect(name()).toBe('Global API');
  removed.resolve();
  await waitFor(() => expect(name()).toBe(''));
});

test('an identity is offered, and saved only by a second click', async () => {
  const me = { origin: 'https://dev.to', authorId: 900101, username: 'sample_author' };
  app.services.settings.findSignedInUsers.mockResolvedValue([me]);
  const { container, find, user } = await show();
  await user.click(find('[data-action=find-me]'));
  await waitFor(() => find('[data-action=confirm-identity]'));
  expect(app.services.settings.confirmIdentity).not.toHaveBeenCalled();
  await user.click(find('[data-action=confirm-identity]'));
  expect(app.services.settings.confirmIdentity.mock.calls).toEqual([[me]]);
  await waitFor(() => expect(container.querySelector('[data-action=confirm-identity]')).toBeNull());
});

test('who is confirmed on dev.to is offered on another Forem, and there once only', async () => {
  const me = { origin: 'https://dev.to', authorId: 900101, username: 'sample_author' };
  const there = { origin: 'https://forem.example', authorId: 12, username: 'sample' };
  app.services.settings.findSignedInUsers.mockResolvedValue([me, there]);
  const before = await app.live.settings();
  const confirmed = (...identities: Identity[]) => ({ ...before, identities });
  const { find, user } = await show({ settings: async () => confirmed(me) });
  await user.click(find('[data-action=find-me]'));
  expect(await screen.findByText('Signed in on forem.example as sample.')).toBeTruthy();
  await user.click(find('[data-action=confirm-identity]'));
  expect(app.services.settings.confirmIdentity.mock.calls).toEqual([[there]]);
  cleanup();
  const again = await show({ settings: async () => confirmed(me, there) });
  await again.user.click(again.find('[data-action=find-me]'));
  expect(await screen.findByText('sample_author is confirmed already.')).toBeTruthy();
});

test('nobody signed in is said with what to do', async () => {
  const { find, user } = await show();
  await user.click(find('[data-action=find-me]'));
  expect(await screen.findByText(/Open dev.to, sign in, and try again/)).toBeTruthy();
});

test('missing access to dev.to is asked for by one button', async () => {
  app.services.settings.hasSiteAccess.mockResolvedValue(false);
  app.services.settings.requestSiteAccess.mockResolvedValueOnce(false);
  const { user } = await show();
  const allow = await screen.findByRole('button', { name: 'Allow access to dev.to' });
  await user.click(allow);
  expect(await screen.findByText(/Access was not given/)).toBeTruthy();
  await user.click(allow);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Allow access to dev.to' })).toBeNull());
});

test('the report is made into a file, its download starts once, and the link stays', async () => {
  const report: Report = {
    schema: 'longtail.report/1',
    appVersion: '0.1.0',
    asOf: '2026-11-22',
    timeZone: 'UTC',
    currency: 'USD',
    hourlyRateTarget: null,
    articles: [],
    unattributed: { commissions: totals() },
    unconverted: [],
    programs: [],
    totals: { articles: 0, commissions: totals(), runRate: null, hours: null },
  };
  app.services.report.make.mockResolvedValue(report);
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:longtail/1';
  });
  const clicks = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { find, user } = await show();
  await user.click(find('[data-action=export-report]'));
  await waitFor(() => find('a[download][href^="blob:"][data-report]'));
  expect(find<HTMLAnchorElement>('[data-report]').download).toBe('longtail-report-2026-11-22.json');
  expect(find('[data-report]').textContent).toBe('Save again');
  expect(clicks).toHaveBeenCalledTimes(1);
  expect(JSON.parse((await blobs[0]?.text()) ?? '')).toEqual(report);
});
