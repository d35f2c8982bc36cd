import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { AggregateView } from '@/services/import/types.ts';
import { fakeApp } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

const view: AggregateView = {
  fileName: 'sums.csv',
  name: 'Amazon tracking ID summary',
  note: 'It holds sums.',
  sums: [{ line: 2, name: 'techblog-01-20', clicks: 74, amount: 189, currency: 'USD' }],
  total: { USD: 189 },
  check: null,
};
const october = { from: '2026-10-01', to: '2026-10-31', isMonth: true };

async function open(check: Partial<NonNullable<AggregateView['check']>>) {
  const app = fakeApp();
  app.services.imports.aggregate.mockImplementation(async (_source, _program, days) => ({
    ...view,
    check: days && { ...october, isCovered: false, total: {}, byName: {}, ...check },
  }));
  const page = await openImportPage(app, 'global-api');
  await page.upload();
  await page.until('aggregate');
  expect(app.services.imports.preview).not.toHaveBeenCalled();
  // The month before the running one is offered.
  await page.user.click(page.find('[data-action=compare]'));
  await waitFor(() =>
    expect(app.services.imports.aggregate.mock.lastCall?.[2]).toMatchObject({
      from: october.from,
      to: october.to,
    }),
  );
  return { app, ...page };
}

test('the sum of a month without single commissions can stand for it', async () => {
  const { app, user, find } = await open({});
  expect(await screen.findByText(/there is nothing to compare/)).toBeTruthy();
  await user.click(find('[data-action=keep-month]'));
  await waitFor(() =>
    expect(app.services.spreadsheets.addMonth).toHaveBeenCalledWith(
      expect.objectContaining({ month: '2026-10', currency: 'USD', articleId: null }),
    ),
  );
});

test('where single commissions cover the days, the sum checks them and can’t be kept beside them', async () => {
  const { container } = await open({
    isCovered: true,
    total: { USD: 100 },
    byName: { 'techblog-01-20': { USD: 100 } },
  });
  expect(await screen.findByText(/come to \$1\.89.*\$1\.00: \$0\.89 apart/)).toBeTruthy();
  expect(container.querySelector('[data-action=keep-month]')).toBeNull();
});

test('a comparison that comes after one has started over is not shown', async () => {
  const app = fakeApp();
  const compared = Promise.withResolvers<AggregateView>();
  app.services.imports.aggregate.mockResolvedValueOnce(view).mockReturnValueOnce(compared.promise);
  const { upload, until, user, find, state } = await openImportPage(app, 'global-api');
  await upload();
  await until('aggregate');
  await user.click(find('[data-action=compare]'));
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  await until('choose');
  await act(async () => compared.resolve(view));
  expect(state()).toBe('choose');
});
