import { vi } from 'vitest';
import type { RatesPreview } from '@/services/types.ts';
import type { App } from '@/ui/context.tsx';

type Rates = App['services']['rates'];

/** Rates that take everything; `preview` is what a file is read as. */
export function fakeRates(preview: Partial<RatesPreview> = {}) {
  return {
    save: vi.fn<Rates['save']>(async () => {}),
    remove: vi.fn<Rates['remove']>(async () => {}),
    removeFile: vi.fn<Rates['removeFile']>(async () => {}),
    preview: vi.fn<Rates['preview']>(async () => ({
      fileName: 'rates.csv',
      rates: [],
      problems: [],
      ...preview,
    })),
    publish: vi.fn<Rates['publish']>(async () => 0),
  };
}
