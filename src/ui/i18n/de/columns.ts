import type { english } from '../columns.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  columns: 'Spalten',
  earlier: (name) => `Nach links: ${name}`,
  later: (name) => `Nach rechts: ${name}`,
  reset: 'Spalten zurücksetzen',
  estimate: (name) => `${name} (geschätzt)`,
  program: 'Programm',
  from: 'Veröffentlicht ab',
  to: 'Veröffentlicht bis',
};
