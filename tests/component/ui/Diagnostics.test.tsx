import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { DiagnosticsPanel } from '@/ui/pages/options/diagnostics/DiagnosticsPanel.tsx';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const broken = { kind: 'reference', table: 'costs', field: 'articleId', count: 2 } as const;

function show() {
  const app = fakeApp();
  const user = userEvent.setup();
  renderApp(app, <DiagnosticsPanel />);
  return {
    user,
    diagnostics: app.services.diagnostics,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
  };
}

test('how things stand is shown, and copied as lines with what the last check found', async () => {
  const { press, diagnostics } = show();
  await press('Show');
  const table = await screen.findByRole('table', { name: 'State' });
  const row = (name: RegExp) => within(table).getByRole('row', { name }).textContent;
  expect(row(/Last full sync with dev\.to/)).toMatch(/2026/);
  expect(row(/with another site/)).toContain('never (since then stopped by: unauthorized)');
  expect(row(/Snapshots/)).toContain('2, 1.4 MB');
  diagnostics.selfCheck.mockResolvedValueOnce([broken]);
  await press('Check everything');
  await screen.findByText('Not everything is consistent');
  await press('Copy diagnostics');
  const copied = (await navigator.clipboard.readText()).split('\n');
  expect(copied).toEqual(
    expect.arrayContaining([
      'Longtail: 0.1.0',
      'Version of the data: 1',
      'Access to other sites: 1',
      'articles: 40',
      '2 records of costs name a articleId that does not exist.',
    ]),
  );
});

test('what a repair does not mend stays on the screen, with what to do', async () => {
  const { press, diagnostics } = show();
  diagnostics.selfCheck.mockResolvedValueOnce([broken, { kind: 'derived', table: 'commissions' }]);
  diagnostics.repair.mockResolvedValueOnce([broken]);
  await press('Check everything');
  await screen.findByText(/Table commissions differs/);
  await press('Repair');
  await screen.findByText('Every figure was rebuilt.');
  expect(screen.queryByText(/Table commissions differs/)).toBeNull();
  expect(screen.getByText(/2 records of costs name/)).toBeTruthy();
  expect(screen.getByText(/Restore a complete copy or snapshot/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Repair' })).toBeNull();
});

test('a repair that mends everything says so, and a check that finds nothing', async () => {
  const { press, diagnostics } = show();
  diagnostics.selfCheck.mockResolvedValueOnce([{ kind: 'totals', count: 1 }]);
  await press('Check everything');
  await screen.findByText(/1 sums differ from/);
  await press('Repair');
  await screen.findByText('Every figure was rebuilt.');
  expect(screen.queryByText(/sums differ from/)).toBeNull();
  await press('Check everything');
  await screen.findByText('Everything is consistent.');
});
