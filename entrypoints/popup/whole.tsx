import { browser } from 'wxt/browser';
import type { Glance } from '@/db/live/types.ts';
import { connectPage } from '@/services/page.ts';
import type { LastShown } from '@/ui/last-shown.ts';
import { Popup } from '@/ui/pages/popup/Popup.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });

export const page = connectPage();

export const body = (last: LastShown<Glance>) => (
  <Popup tab={{ id: tab?.id ?? null, url: tab?.url ?? null }} last={last} />
);
