import type { Headline } from '@/core/returns/portfolio.ts';
import { openSurface, type WholeSurface } from '../../open-surface.tsx';
import { parseRoute } from '../../router.ts';
import { FirstDashboard } from './FirstDashboard.tsx';
import type { Surface } from './TopBar.tsx';

/** Opens the dashboard in a full tab or in the side panel. */
export function openDashboard(surface: Surface, whole: () => Promise<WholeSurface<Headline>>): Promise<void> {
  const first = (headline: Headline) =>
    parseRoute(location.hash).page === 'portfolio' ? (
      <FirstDashboard surface={surface} headline={headline} />
    ) : null;
  return openSurface({ name: 'portfolio', first, whole });
}
