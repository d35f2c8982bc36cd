import { atStart } from '@/ui/at-start.ts';
import '@/ui/theme/base.css';
import type { Glance } from '@/db/live/types.ts';
import { openSurface } from '@/ui/open-surface.tsx';
import { FirstPopup } from '@/ui/pages/popup/FirstPopup.tsx';

void openSurface(
  {
    name: 'popup',
    first: (glance: Glance) => <FirstPopup glance={glance} />,
    whole: () => import('./whole.tsx'),
  },
  atStart,
);
