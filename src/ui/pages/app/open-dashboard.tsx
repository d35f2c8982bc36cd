import type { Headline } from '@/core/returns/portfolio.ts';
import type { Page } from '../../mount.tsx';
import { openSurface, type WholeSurface } from '../../open-surface.tsx';
import { parseRoute } from '../../router.ts';
import { FirstDashboard } from './FirstDashboard.tsx';
import type { Surface } from './TopBar.tsx';

/** The dashboard with its database, the same wherever it is opened. */
export type WholeDashboard = { page: Page; bodyOf: (surface: Surface) => WholeSurface<Headline>['body'] };

/** Opens the dashboard in a full tab or in the side panel. */
export function openDashboard(surface: Surface, whole: () => Promise<WholeDashboard>): Promise<void> {
  const first = (headline: Headline) =>
    parseRoute(location.hash).page === 'portfolio' ? (
      <FirstDashboard surface={surface} headline={headline} />
    ) : null;
  return openSurface({
    name: 'portfolio',
    first,
    whole: async () => {
      const { page, bodyOf } = await whole();
      return { page, body: bodyOf(surface) };
    },
  });
}
