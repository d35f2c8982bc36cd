import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TotalsNotices } from '@/ui/pages/imports/TotalsNotices.tsx';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

test('a total that differs is shown with both figures and its column; one that agrees is said to', () => {
  renderApp(
    fakeApp(),
    <TotalsNotices
      totals={[
        { line: 9, column: 'Commission', stated: 800, read: 400, currency: 'USD', isCommission: true },
        { line: 12, column: 'Commission', stated: 400, read: 400, currency: 'USD', isCommission: true },
        { line: 12, column: 'Fees', stated: 100, read: 90, currency: 'USD', isCommission: false },
        { line: 12, column: 'Price', stated: 5000, read: 5000, currency: 'USD', isCommission: false },
      ]}
    />,
  );
  expect(screen.getByText(/Line 9 gives/).textContent).toMatch(
    /\$8\.00 .*Commission.*\$4\.00: \$4\.00 apart/,
  );
  expect(screen.getByText(/line 12/).textContent).toContain('agrees');
  expect(screen.getByText(/Line 12 gives \$1\.00 as the total of Fees/)).toBeTruthy();
  expect(screen.queryByText(/Price/)).toBeNull();
});
