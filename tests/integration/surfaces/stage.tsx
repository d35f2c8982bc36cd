import './browser.ts';
import '@/ui/theme/base.css';
import Dexie from 'dexie';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot, type Root } from 'react-dom/client';
import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { connectPage } from '@/services/page.ts';
import { SAMPLE_DATABASE } from '@/services/sample.ts';
import { AppProvider } from '@/ui/context.tsx';
import { locale } from '@/ui/i18n/language.ts';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import { Options } from '@/ui/pages/options/Options.tsx';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
import { Welcome } from '@/ui/pages/welcome/Welcome.tsx';

/** A surface in a state of it: what is shown, at which hash, and what is pressed then. */
export type View = { name: string; surface: keyof typeof surfaces; hash?: string; act?: () => Promise<void> };

const surfaces = {
  dashboard: <Dashboard surface="tab" />,
  options: <Options />,
  popup: <Popup tab={{ id: null, url: 'https://dev.to/sample_author/post' }} />,
  welcome: <Welcome />,
} satisfies Record<string, ReactNode>;

const amounts = { hidden: false, toggle: () => undefined };
let root: Root | undefined;

/** What test files that ran before in this browser have left. */
const leftovers = ['longtail', SAMPLE_DATABASE];

/** Opens the pages on the sample author's data, as `dashboard.html?sample` does, or on an author's who just began. */
export async function openApp(data: 'sample' | 'empty') {
  await Promise.all(leftovers.splice(0).map((name) => Dexie.delete(name)));
  history.replaceState(null, '', data === 'sample' ? '?sample' : '?');
  document.title = 'Longtail';
  document.documentElement.lang = locale;
  const app = connectPage();
  await app.sample?.ready();
  return { ...app, amounts };
}

type App = Awaited<ReturnType<typeof openApp>>;

/** Shows a view, and waits until it has come to rest. */
export async function show(app: App, { surface, hash = '', act }: View): Promise<void> {
  root?.unmount();
  location.hash = hash;
  const element = document.createElement('div');
  element.className = surface === 'popup' ? 'popup' : '';
  document.body.replaceChildren(element);
  root = createRoot(element);
  root.render(
    <I18nProvider locale={locale}>
      <AppProvider app={app}>{surfaces[surface]}</AppProvider>
    </I18nProvider>,
  );
  await rest();
  await act?.();
  await rest();
}

/** Waits until the page has a heading, nothing loads, and nothing has changed for a moment. */
async function rest(): Promise<void> {
  await expect.poll(() => document.querySelector('h1'), { timeout: 20_000 }).toBeTruthy();
  let last = '';
  const isStill = () => {
    const before = last;
    last = document.body.innerHTML;
    return before === last && !document.querySelector('[aria-busy="true"], progress, [role="progressbar"]');
  };
  await expect.poll(isStill, { timeout: 20_000, interval: 80 }).toBe(true);
}

/** Sets the width of the window, CSS pixels, and waits until what follows it has. */
export async function resize(width: number): Promise<void> {
  await page.viewport(width, 800);
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** What the reader's system asks for: a theme, no motion, forced colours. */
export async function emulate(features: Record<string, string>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: list });
}
