import { type ReactNode, StrictMode, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Amounts, App } from './context.tsx';
import { AppProvider } from './context.tsx';

/** Where the flag that hides amounts is kept, shared by every surface. */
export type AmountsStore = {
  hidden(): boolean;
  toggle(): void;
  subscribe(onChange: () => void): () => void;
};

type Page = Omit<App, 'amounts'>;

function Root({ page, store, children }: { page: Page; store: AmountsStore; children: ReactNode }) {
  const hidden = useSyncExternalStore(store.subscribe, store.hidden);
  const app = useMemo<App>(() => {
    const amounts: Amounts = { hidden, toggle: store.toggle };
    return { ...page, amounts };
  }, [page, hidden, store]);
  return <AppProvider app={app}>{children}</AppProvider>;
}

/** Renders a surface into the page's `#root`. Throws where the page has none. */
export function mount(page: Page, store: AmountsStore, children: ReactNode): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root');
  createRoot(element).render(
    <StrictMode>
      <Root page={page} store={store}>
        {children}
      </Root>
    </StrictMode>,
  );
}
