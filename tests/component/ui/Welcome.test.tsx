import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ImportView } from '@/db/live/types.ts';
import type { App } from '@/ui/context.tsx';
import { Welcome } from '@/ui/pages/welcome/Welcome.tsx';
import { fakeApp, portfolio, preview, program, renderApp, totals } from './fakes.tsx';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const statement: ImportView = {
  id: 'i1',
  programId: 'global-api',
  program: 'Global API',
  fileName: 'june.csv',
  fileHash: '',
  importedAt: 0,
  content: 'commissions',
  coversFrom: '2026-06-01',
  coversTo: '2026-06-30',
  state: 'published',
  cursor: 1,
  rowCount: 1,
  mapping: preview().mapping,
  mappingVersion: 1,
  counts: preview().counts,
};

type Done = { identity?: boolean; programs?: boolean; numbers?: boolean };

function show(done: Done = {}, live: Partial<App['live']> = {}) {
  const app = fakeApp();
  renderApp(
    {
      ...app,
      live: {
        ...app.live,
        hasIdentity: async () => done.identity ?? false,
        programs: async () => (done.programs ? [program()] : []),
        imports: async () => (done.numbers ? [statement] : []),
        ...live,
      },
    },
    <Welcome />,
  );
  return app;
}

const steps = async () =>
  within(await screen.findByRole('navigation', { name: 'Steps' })).getAllByRole('link');

const current = async () =>
  (await steps()).find((link) => link.getAttribute('aria-current') === 'step')?.getAttribute('href');

test.each<[Done, string]>([
  [{}, '#identity'],
  [{ identity: true }, '#programs'],
  [{ programs: true }, '#identity'],
  [{ identity: true, programs: true }, '#numbers'],
  [{ identity: true, programs: true, numbers: true }, '#done'],
])('with %o done it goes on at %s', async (done, href) => {
  show(done);
  expect(await current()).toBe(href);
});

test('what is done is told from the data', async () => {
  show({ identity: true, numbers: true });
  const said = (await steps()).map((link) => link.textContent?.replace(/^\d/, ''));
  expect(said).toEqual(['Who you areDone', 'Your programsTo do', 'Your numbersDone', 'First figure']);
});

test('every step can be skipped and gone back to', async () => {
  show();
  for (const href of ['#programs', '#numbers', '#done']) {
    const skip = await screen.findByRole('link', { name: 'Skip this step' });
    expect(skip.getAttribute('href')).toBe(href);
    location.hash = href;
    await expect.poll(current).toBe(href);
  }
  expect(screen.queryByRole('link', { name: /Skip|Next/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe('#numbers');
});

test('a program starts from usual terms, and what was typed stays', async () => {
  const app = show({ identity: true });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Name'), 'Docs Host');
  await user.click(screen.getByRole('button', { name: 'Recurring' }));
  await user.click(screen.getByRole('button', { name: 'Flat fee per sign-up' }));
  await user.click(screen.getByRole('button', { name: 'Save program' }));
  const [saved] = app.services.programs.save.mock.calls[0] ?? [];
  expect(saved?.name).toBe('Docs Host');
  expect(saved?.terms[0]?.terms).toMatchObject({ firstOrder: null, recurring: null, flat: { amount: 3000 } });
});

test.each([
  ['Recurring', { firstOrder: { rate: 0.15 }, recurring: { rate: 0.08 }, flat: null }],
  ['First order only', { firstOrder: { rate: 0.2 }, recurring: null, flat: null }],
])('%s means these terms', async (name, terms) => {
  const app = show({ identity: true });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Name'), 'X');
  await user.click(screen.getByRole('button', { name }));
  await user.click(screen.getByRole('button', { name: 'Save program' }));
  expect(app.services.programs.save.mock.calls[0]?.[0].terms[0]?.terms).toMatchObject(terms);
});

test('a statement is imported for a program', async () => {
  location.hash = '#numbers';
  show({ programs: true });
  const link = await screen.findByRole('link', { name: 'Import from Global API' });
  expect(link.getAttribute('href')).toBe('/dashboard.html#/import?program=global-api');
});

test('without a program it leads there first', async () => {
  location.hash = '#numbers';
  show();
  expect((await screen.findByRole('link', { name: 'Add a program' })).getAttribute('href')).toBe('#programs');
});

test('at the end stands the first figure', async () => {
  const data = portfolio();
  const earned = { ...data.totals, articles: 2, commissions: totals({ recurring: 4800 }), runRate: 800 };
  show(
    { identity: true, programs: true, numbers: true },
    { portfolio: async () => ({ ...data, totals: earned }) },
  );
  await screen.findByText('$48.00');
  screen.getByText('$8.00/month');
  screen.getByText('Settled commissions to date, with 2 articles known.');
  expect(screen.queryByText('Still to do')).toBeNull();
});

test('without a statement there is no figure, never a 0, and what is left is named', async () => {
  location.hash = '#done';
  show({ identity: true });
  await screen.findByText(/no figure to show/);
  expect(document.body.textContent).not.toContain('$0.00');
  const left = screen.getByText('Still to do').nextElementSibling;
  expect([...(left?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
    'Your programs',
    'Your numbers',
  ]);
});

test('the sample is one press away', async () => {
  show();
  expect((await screen.findByRole('link', { name: 'Try with sample data' })).getAttribute('href')).toBe(
    '/dashboard.html?sample',
  );
});
