import { german } from './de/columns.ts';
import { words } from './language.ts';
export const english = {
  columns: 'Columns',
  earlier: (name: string) => `Move left: ${name}`,
  later: (name: string) => `Move right: ${name}`,
  reset: 'Reset columns',
  estimate: (name: string) => `${name} (estimate)`,
  program: 'Program',
  from: 'Published from',
  to: 'Published to',
};

export const columns = words({ en: english, de: german });
