import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SampleFrame } from '@/ui/pages/app/SampleFrame.tsx';
import { dashboardHref, optionsHref } from '@/ui/router.ts';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
});

function show(ready: () => Promise<void>) {
  const leave = vi.fn(async () => {});
  renderApp(
    fakeApp(),
    <SampleFrame sample={{ ready, leave }}>
      <main>Dashboard</main>
    </SampleFrame>,
  );
  return leave;
}

test('says that it is a sample, from the start and once the page is there', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  show(() => promise);
  screen.getByRole('complementary', { name: 'Sample data' });
  screen.getByRole('status');
  expect(screen.queryByText('Dashboard')).toBeNull();
  resolve();
  await screen.findByText('Dashboard');
  screen.getByRole('complementary', { name: 'Sample data' });
  expect(screen.queryByRole('status')).toBeNull();
});

test('leaves at a press, and says why where it can’t', async () => {
  const leave = show(async () => {});
  await userEvent.click(screen.getByRole('button', { name: 'Leave and delete the sample' }));
  expect(leave).toHaveBeenCalledTimes(1);
  leave.mockRejectedValueOnce(new Error('The database is in use.'));
  await userEvent.click(screen.getByRole('button', { name: 'Leave and delete the sample' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The database is in use.');
});

test('a sample that can’t be made says why, and can still be left', async () => {
  show(() => Promise.reject(new Error('No room left.')));
  expect((await screen.findByRole('alert')).textContent).toContain('No room left.');
  expect(screen.queryByText('Dashboard')).toBeNull();
  screen.getByRole('button', { name: 'Leave and delete the sample' });
});

test('links stay on the sample, and on the author’s own data elsewhere', () => {
  const hrefs = () => [dashboardHref({ page: 'imports' }), optionsHref('rates'), optionsHref()];
  expect(hrefs()).toEqual(['/dashboard.html#/imports', '/options.html#rates', '/options.html']);
  history.replaceState(null, '', '?sample');
  expect(hrefs()).toEqual([
    '/dashboard.html?sample#/imports',
    '/options.html?sample#rates',
    '/options.html?sample',
  ]);
});
