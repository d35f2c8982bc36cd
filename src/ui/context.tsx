import { createContext, type ReactNode, useContext } from 'react';
import type { Day } from '@/core/calendar.ts';
import type { Live } from '@/db/live/types.ts';
import type { Services } from '@/services/types.ts';

/** The one control that hides amounts on every surface (screen sharing). */
export type Amounts = { hidden: boolean; toggle(): void };

/** What every screen is handed: how to read, how to write, what day it is. */
export type App = { services: Services; live: Live; today: () => Day; amounts: Amounts };

const AppContext = createContext<App | null>(null);
const AmountsContext = createContext<Amounts | null>(null);

/** Says whether amounts are hidden, also where there is no database yet to read them from. */
export function AmountsProvider({ amounts, children }: { amounts: Amounts; children: ReactNode }) {
  return <AmountsContext value={amounts}>{children}</AmountsContext>;
}

/** Hands `app` to the screens below it. */
export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return (
    <AppContext value={app}>
      <AmountsProvider amounts={app.amounts}>{children}</AmountsProvider>
    </AppContext>
  );
}

/** Whether amounts are hidden, and the control of it. Throws outside a provider. */
export function useAmounts(): Amounts {
  const amounts = useContext(AmountsContext);
  if (!amounts) throw new Error('useAmounts needs a provider above it');
  return amounts;
}

/** What the page was started with. Throws outside an `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an AppProvider above it');
  return app;
}
