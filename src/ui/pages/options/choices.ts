import { isCurrency } from '@/core/money.ts';
import { networks } from '@/networks/registry.ts';

/** Currency codes to choose from: those that both the browser and the ledger know. */
export const currencyCodes: readonly string[] = Intl.supportedValuesOf('currency').filter(isCurrency);

/** IANA time zones to choose from; `UTC` is not among the browser's own. */
export const timeZones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Networks that a program may run on, by name; the vendor's own dashboard has its own words. */
export const networkNames: readonly (readonly [id: string, name: string])[] = networks
  .filter(({ id }) => id !== 'own-dashboard')
  .map(({ id, name }) => [id, name] as const)
  .sort(([, a], [, b]) => a.localeCompare(b));
