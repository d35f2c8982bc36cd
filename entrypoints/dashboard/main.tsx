import { atStart } from '@/ui/at-start.ts';
import '@/ui/theme/base.css';
import { openDashboard } from '@/ui/pages/app/open-dashboard.tsx';

void openDashboard('tab', () => import('./whole.tsx'), atStart);
