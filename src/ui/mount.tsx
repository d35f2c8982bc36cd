import { type ReactNode, StrictMode, useMemo, useSyncExternalStore } from 'react';
import { I18nProvider, isRTL } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { SamplePage } from '@/services/page.ts';
import { followLanguage } from './browser-language.ts';
import type { Amounts, App } from './context.tsx';
import { AppProvider } from './context.tsx';
import { locale } from './i18n/language.ts';
import { whatsNew } from './i18n/whats-new.ts';
import { SampleFrame } from './pages/app/SampleFrame.tsx';

/** Where the flag that hides amounts is kept, shared by every surface. */
export type AmountsStore = {
  hidden(): boolean;
  toggle(): void;
  subscribe(onChange: () => void): () => void;
};

type Page = Omit<App, 'amounts'> & { sample?: SamplePage };

function Root({ page, store, children }: { page: Page; store: AmountsStore; children: ReactNode }) {
  const hidden = useSyncExternalStore(store.subscribe, store.hidden);
  const app = useMemo<App>(() => {
    const amounts: Amounts = { hidden, toggle: store.toggle };
    return { ...page, amounts };
  }, [page, hidden, store]);
  const { sample } = page;
  return (
    <I18nProvider locale={locale}>
      <AppProvider app={app}>
        {sample ? <SampleFrame sample={sample}>{children}</SampleFrame> : children}
      </AppProvider>
    </I18nProvider>
  );
}

/** Renders a surface into the page's `#root`. Throws where the page has none. */
export function mount(page: Page, store: AmountsStore, children: ReactNode): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root');
  document.documentElement.lang = locale;
  // The manifest keeps older browsers out; a copy loaded from a folder says why it can't run.
  if (!('Temporal' in globalThis)) {
    element.textContent = whatsNew.tooOld;
    return;
  }
  document.documentElement.dir = isRTL(locale) ? 'rtl' : 'ltr';
  followLanguage();
  createRoot(element).render(
    <StrictMode>
      <Root page={page} store={store}>
        {children}
      </Root>
    </StrictMode>,
  );
}
