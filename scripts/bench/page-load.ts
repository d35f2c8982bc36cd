import { measurePageLoad, type Round } from '../../tests/bench/page-load/measure.ts';
import { type Measured, measured } from './statistics.ts';

/**
 * Loads own and foreign posts with the extension, beside loads without one. The size of the data makes no
 * difference here.
 */
export async function measurePages(extensionDir: string, rounds: number): Promise<Measured[]> {
  const pages: Record<string, Round[]> = {};
  for await (const { page, round } of measurePageLoad(extensionDir, rounds, '')) {
    pages[page] = [...(pages[page] ?? []), round];
  }
  return Object.entries(pages).map(([page, all]) =>
    measured(
      { what: `page load: ${page}`, articles: null, rows: null, unit: 'ms' },
      all.map(({ having, lacking }) => ({ value: having.load, floor: lacking.load })),
    ),
  );
}
