import { browser } from 'wxt/browser';
import type { Headline } from '@/core/returns/portfolio.ts';
import { connectPage } from '@/services/page.ts';
import type { LastShown } from '@/ui/last-shown.ts';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';

const { version } = browser.runtime.getManifest();

export const page = connectPage();

export const body = (last: LastShown<Headline>) => <Dashboard surface="tab" version={version} last={last} />;
