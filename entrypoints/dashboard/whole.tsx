import { browser } from 'wxt/browser';
import { connectPage } from '@/services/page.ts';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import type { WholeDashboard } from '@/ui/pages/app/open-dashboard.tsx';
import { beginPage } from '@/ui/pages/app/Page.tsx';

beginPage(location.hash);

const { version } = browser.runtime.getManifest();

export const page = connectPage();

export const bodyOf: WholeDashboard['bodyOf'] = (surface) => (last) => (
  <Dashboard surface={surface} version={version} last={last} />
);
