import { type ReactNode, StrictMode, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { I18nProvider, isRTL } from 'react-aria-components/I18nProvider';
import type { SamplePage } from '@/services/page.ts';
import type { AmountsStore } from './browser-amounts.ts';
import { followLanguage } from './browser-language.ts';
import type { Amounts, App } from './context.tsx';
import { AppProvider } from './context.tsx';
import { locale } from './i18n/language.ts';
import { createPageRoot } from './page-root.ts';
import { SampleFrame } from './pages/app/SampleFrame.tsx';

/** What a page's screens are handed, but for what its surface itself says. */
export type Page = Omit<App, 'amounts'> & { sample?: SamplePage };

type WholeProps = { page: Page; amounts: AmountsStore; children: ReactNode };

/** A surface with all that its screens are handed. */
export function Whole(props: WholeProps) {
  return (
    <StrictMode>
      <Wired {...props} />
    </StrictMode>
  );
}

function Wired({ page, amounts: store, children }: WholeProps) {
  const hidden = useSyncExternalStore(store.subscribe, store.hidden);
  const app = useMemo<App>(() => {
    const amounts: Amounts = { hidden, toggle: store.toggle };
    return { ...page, amounts };
  }, [page, hidden, store]);
  useLayoutEffect(() => {
    document.documentElement.dir = isRTL(locale) ? 'rtl' : 'ltr';
  }, []);
  useEffect(followLanguage, []);
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
export function mount(page: Page, amounts: AmountsStore, children: ReactNode): void {
  createPageRoot()?.render(
    <Whole page={page} amounts={amounts}>
      {children}
    </Whole>,
  );
}
