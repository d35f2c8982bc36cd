import '@/ui/theme/base.css';
import { browser } from 'wxt/browser';
import { connectPage } from '@/services/page.ts';
import { openAmounts } from '@/ui/browser-amounts.ts';
import { mount } from '@/ui/mount.tsx';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';

const { version } = browser.runtime.getManifest();
mount(connectPage(), await openAmounts(), <Dashboard surface="panel" version={version} />);
