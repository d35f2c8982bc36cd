import { german } from './de/whats-new.ts';
import { words } from './language.ts';
export const english = {
  title: (version: string) => `Updated to ${version}.`,
  close: 'Close',
  /** One plain sentence per version: what the author will notice. */
  notes: {
    '0.1.0': 'The first version: articles, statements, projections and hours, in English and German.',
  },
  tooOld:
    'This browser is too old for Longtail: it needs Chrome or Edge 144, or Firefox 142. Update the browser; your data stays.',
};

export const whatsNew = words({ en: english, de: german });

/** What is new in a version; null if there is nothing to say. */
export function noteOf(version: string): string | null {
  const found = Object.entries(whatsNew.notes).find(([of]) => of === version);
  return found?.[1] ?? null;
}
