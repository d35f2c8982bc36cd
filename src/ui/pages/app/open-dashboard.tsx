import type { Headline } from '@/core/returns/portfolio.ts';
import type { FirstRead } from '../../first-read.ts';
import type { Page } from '../../mount.tsx';
import { openSurface, type WholeSurface } from '../../open-surface.tsx';
import { parseRoute } from '../../router.ts';
import { FirstDashboard } from './FirstDashboard.tsx';
import type { Surface } from './TopBar.tsx';

/** The dashboard with its database, the same wherever it is opened. */
export type WholeDashboard = { page: Page; bodyOf: (surface: Surface) => WholeSurface<Headline>['body'] };

/** Opens the dashboard in a full tab or in the side panel. */
export function openDashboard(
  surface: Surface,
  whole: () => Promise<WholeDashboard>,
  read: Promise<FirstRead>,
): Promise<void> {
  const first = (headline: Headline) =>
    parseRoute(location.hash).page === 'portfolio' ? (
      <FirstDashboard surface={surface} headline={headline} />
    ) : null;
  const bodied = async () => {
    const { page, bodyOf } = await whole();
    return { page, body: bodyOf(surface) };
  };
  return openSurface({ name: 'portfolio', first, whole: bodied }, read);
}
