import '@/ui/theme/base.css';
import { browser } from 'wxt/browser';
import { connectPage } from '@/services/page.ts';
import { openAmounts } from '@/ui/browser-amounts.ts';
import { mount } from '@/ui/mount.tsx';
import { Popup } from '@/ui/pages/popup/Popup.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
mount(connectPage(), await openAmounts(), <Popup tab={{ id: tab?.id ?? null, url: tab?.url ?? null }} />);
