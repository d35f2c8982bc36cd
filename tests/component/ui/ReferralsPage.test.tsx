import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ReferralView } from '@/db/live/types.ts';
import { ReferralsPage } from '@/ui/pages/referrals/ReferralsPage.tsx';
import { commission, referral } from './attribution-fakes.ts';
import { article, fakeApp, renderApp } from './fakes.tsx';

afterEach(() => {
  cleanup();
  location.hash = '';
});

type Shown = ReferralView & { keys?: readonly string[]; isGrouped?: boolean };

const two = [article(1, { title: 'Alpha' }), article(2, { title: 'Beta' })];

async function show(referrals: Shown[], articles = two) {
  const app = fakeApp();
  const rowsOf = (id: string) => {
    const { keys = [], isGrouped = false } = referrals.find((each) => each.id === id) ?? {};
    return { rows: keys.map((key) => commission({ key })), isGrouped };
  };
  const live = {
    ...app.live,
    referrals: async () => referrals,
    referralRows: async (id: string) => rowsOf(id),
    articles: async () => articles,
  };
  const { container } = renderApp({ ...app, live }, <ReferralsPage />);
  await screen.findByRole('table');
  const row = (customer: string) => {
    const found = container.querySelector<HTMLElement>(
      `[data-program="Global API"][data-customer="${customer}"]`,
    );
    if (!found) throw new Error(`No row of ${customer}`);
    return found;
  };
  const select = (customer: string) => within(row(customer)).getByRole('combobox');
  return { app, container, row, select, user: userEvent.setup() };
}

test('choosing an article attributes the referral by hand and says so in its row', async () => {
  const { app, row, select, user } = await show([
    referral({ ordinal: 2 }),
    referral({ id: 'k', customer: 'K.' }),
  ]);
  const option = within(select('M.')).getByRole('option', { name: 'Beta' });
  expect(option.getAttribute('data-url')).toBe('https://dev.to/sample_author/post-2');
  await user.selectOptions(select('M.'), option);
  expect(app.services.attribution.settle.mock.calls).toEqual([
    [[{ programId: 'global-api', referralId: referral().id, articleId: 'devto:2' }]],
  ]);
  await waitFor(() =>
    expect(within(row('M.')).getByRole('status').textContent).toBe('Now counted for Beta.'),
  );
  expect(within(row('K.')).getByRole('status').textContent).toBe('');
});

test('of very many articles a row lists its own, and all of them where one turns to it', async () => {
  const many = Array.from({ length: 201 }, (_, index) => article(index + 1, { title: `Post ${index + 1}` }));
  const { app, select, user } = await show([referral({ articleId: 'devto:7' })], many);
  const listed = () => within(select('M.')).getAllByRole('option');
  expect(listed().map(({ textContent }) => textContent)).toEqual(['Post 7']);
  await user.click(select('M.'));
  expect(listed()).toHaveLength(201);
  await user.selectOptions(select('M.'), 'Post 201');
  expect(app.services.attribution.settle.mock.calls[0]?.[0]).toMatchObject([{ articleId: 'devto:201' }]);
});

test('a decision by hand can be taken back; another attribution offers no such thing', async () => {
  const { app, select, user } = await show([
    referral({ articleId: 'devto:1', attribution: 'manual' }),
    referral({ id: 'k', customer: 'K.', articleId: 'devto:1', attribution: 'sub-id' }),
  ]);
  expect(within(select('K.')).queryByRole('option', { name: 'Let Longtail decide' })).toBeNull();
  await user.selectOptions(select('M.'), 'Let Longtail decide');
  expect(app.services.attribution.settle.mock.calls[0]?.[0]).toMatchObject([{ articleId: null }]);
});

test('while a choice is saved its list keeps the focus and takes no other', async () => {
  const { app, row, select, user } = await show([referral({ articleId: 'devto:1' })]);
  const saving = Promise.withResolvers<never>();
  app.services.attribution.settle.mockReturnValue(saving.promise);
  await user.tab();
  select('M.').focus();
  await user.selectOptions(select('M.'), 'Beta');
  await within(row('M.')).findByText('Saving…');
  await user.selectOptions(select('M.'), 'Beta');
  expect(app.services.attribution.settle).toHaveBeenCalledOnce();
  expect([document.activeElement, select('M.').getAttribute('aria-disabled')]).toEqual([
    select('M.'),
    'true',
  ]);
});

test('a failure is said in the row', async () => {
  const { app, row, select, user } = await show([referral()]);
  app.services.attribution.settle.mockRejectedValue(
    new Error('An import is running. Try again in a moment.'),
  );
  await user.selectOptions(select('M.'), 'Alpha');
  expect((await within(row('M.')).findByRole('alert')).textContent).toBe(
    'An import is running. Try again in a moment.',
  );
});

test('says why a referral belongs to its article, its state, plan and conflicts', async () => {
  const { row } = await show([
    referral({
      articleId: 'devto:1',
      attribution: 'dedicated-link',
      state: 'presumed-churned',
      periodMonths: 12,
      conflicts: ['x', 'y'],
      pending: { USD: 400, EUR: 700 },
    }),
  ]);
  const text = row('M.').textContent;
  for (const part of [
    'Stopped paying',
    'Attributed by a link of its own',
    '$50.00 a year',
    'commission $4.00',
    '$20.00+ $4.00 pending+ €7.00 pending',
    '2 rows point to another article',
  ]) {
    expect(text).toContain(part);
  }
});

test('its course says what happened and when, in the row’s picture and in its opened rows', async () => {
  const { row, user } = await show([
    referral({
      firstDay: '2026-01-10',
      rows: 3,
      paidOn: ['2026-01-10', '2026-02-10', '2026-06-20'],
      cancellations: [
        { key: 'x', day: '2026-03-01' },
        { key: 'y', day: '2026-07-01' },
      ],
      planChanges: [{ day: '2026-06-20', from: 2000, to: 5000, basis: 'plan-price' }],
      state: 'churned',
    }),
  ]);
  const said = [
    'Jan 10, 2026: started',
    'Mar 1, 2026: cancelled',
    'Jun 20, 2026: plan changed from $20.00 to $50.00',
    'Jun 20, 2026: paid again',
    'Jul 1, 2026: cancelled',
  ];
  expect(within(row('M.')).getByRole('img').getAttribute('aria-label')).toBe(
    ['3 payments', ...said].join('; '),
  );
  const marks = [...row('M.').querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'));
  expect(marks).toEqual(['cancelled', 'up', 'paid-again', 'cancelled']);
  await user.click(screen.getByRole('button', { name: '3 rows of M.' }));
  const list = screen.getByRole('list', { name: 'Course' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(said);
});

test('the filter leaves those without an article, the search those with the name', async () => {
  const { container, user } = await show([
    referral(),
    referral({ id: 'k', customer: 'K.', articleId: 'devto:1', attribution: 'sub-id' }),
  ]);
  const customers = () =>
    [...container.querySelectorAll('[data-customer]')].map((row) => row.getAttribute('data-customer'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Not attributed');
  expect(customers()).toEqual(['M.']);
  await user.type(screen.getByRole('searchbox'), 'k');
  expect(customers()).toEqual([]);
  // A link leads to the same rows.
  expect(location.hash).toBe('#/referrals?customer=k&loose=');
  expect(screen.getByText('No referral fits this filter.')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'All');
  expect(customers()).toEqual(['K.']);
});

test('rows of a namesake are split off, and two that are one are merged', async () => {
  const { app, user } = await show([
    {
      ...referral({ rows: 3, cancellations: [{ key: 'x', day: '2026-07-01' }] }),
      keys: ['a', 'b', 'c'],
    },
    { ...referral({ id: 'second', ordinal: 2, rows: 1 }), keys: ['d'] },
  ]);
  await user.click(screen.getAllByRole('button', { name: '3 rows of M.' })[0] ?? document.body);
  const split = await screen.findByRole('button', { name: 'Split off the selected rows' });
  expect(split).toHaveProperty('disabled', true);
  await user.click(
    (await screen.findAllByRole('checkbox', { name: /Recurring · \$4\.00 · Paid/ }))[1] ?? document.body,
  );
  await user.click(screen.getByRole('checkbox', { name: 'Jul 1, 2026: cancelled' }));
  await user.click(split);
  await screen.findByText('M. was split in two.');
  await user.click(screen.getByRole('button', { name: /Merge with time 2/ }));
  await screen.findByText('M. is one customer now.');
  expect(app.services.attribution.regroup.mock.calls).toEqual([
    [
      'global-api',
      [
        ['a', 'c'],
        ['b', 'x'],
      ],
    ],
    ['global-api', [['a', 'b', 'c', 'd', 'x']]],
  ]);
  expect(screen.queryByRole('button', { name: 'Let Longtail decide' })).toBeNull();
});
