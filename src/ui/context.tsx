import { createContext, type ReactNode, useContext } from 'react';
import type { Day } from '@/core/calendar.ts';
import type { Live } from '@/db/live/types.ts';
import type { Services } from '@/services/types.ts';

/** The one control that hides amounts on every surface (screen sharing). */
export type Amounts = { hidden: boolean; toggle(): void };

/** What every screen is handed: how to read, how to write, what day it is. */
export type App = { services: Services; live: Live; today: () => Day; amounts: Amounts };

const AppContext = createContext<App | null>(null);

/** Hands `app` to the screens below it. */
export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** What the page was started with. Throws outside an `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an AppProvider above it');
  return app;
}
