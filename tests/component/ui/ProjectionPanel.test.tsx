import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Figures } from '@/core/returns/portfolio.ts';
import { ProjectionPanel } from '@/ui/pages/article/ProjectionPanel.tsx';
import { fakeApp, renderApp, returns } from './fakes.tsx';
import { figures } from './figure-fakes.ts';

afterEach(cleanup);

type BreakEven = NonNullable<Figures['breakEven']>;

/** What the panel says of breaking even, as of November 22, 2026. */
async function told(breakEven: BreakEven): Promise<string | undefined> {
  const row = returns(1, { figures: figures(1, { breakEven }) });
  renderApp(fakeApp(), <ProjectionPanel row={row} currency="USD" target={5200} />);
  return (await screen.findByText('Break-even')).nextElementSibling?.textContent;
}

test.each<[string, BreakEven, string]>([
  [
    'in some draws never',
    {
      ...{ byMonth: '2027-03', earliest: '2026-12', latest: null },
      ...{ probabilityWithin24: 0.82, probabilityWithin120: 0.88 },
    },
    'By Mar 202782% chance within 24 monthsDec 2026 at the earliest; 88% chance within 120 months',
  ],
  [
    'in nine of ten there already, but not in all',
    {
      ...{ byMonth: '2026-11', earliest: '2026-11', latest: '2026-11' },
      ...{ probabilityWithin24: 0.99, probabilityWithin120: 0.99 },
    },
    'By Nov 202699% chance within 24 months80 %: Nov 2026 to Nov 2026',
  ],
  [
    'in all there already',
    {
      ...{ byMonth: '2026-11', earliest: '2026-11', latest: '2026-11' },
      ...{ probabilityWithin24: 1, probabilityWithin120: 1 },
    },
    'Reached',
  ],
])('breaking even: %s', async (_, breakEven, words) => {
  expect(await told(breakEven)).toBe(words);
});
