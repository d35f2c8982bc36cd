import Papa from 'papaparse';
import { test } from 'vitest';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

const ROWS = Number(import.meta.env.VITE_ROWS ?? 10_000);

/** Milliseconds that a piece of work takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test(`import of ${ROWS} rows against plain Papa Parse and plain bulkPut`, async ({ annotate }) => {
  const world = await openWorld();
  const text = statementOf(ROWS);
  const first = await timed(() => world.importText(text));
  const rows = await world.db.importRows.toArray();
  const commissions = await world.db.commissions.toArray();
  const again = await timed(() => world.importText(text));
  const figures = await timed(() => world.figures.refresh());
  // The same rows into the same two tables with the same indexes, and nothing else.
  const plain = await openWorld();
  const floor = await timed(async () => {
    Papa.parse(text);
    await plain.db.importRows.bulkPut(rows);
    await plain.db.commissions.bulkPut(commissions);
  });
  const share = (ms: number) => `${(floor / ms).toFixed(2)} (${Math.round((ROWS / ms) * 1000)} rows/s)`;
  await annotate(
    `Of the speed of plain Papa Parse + bulkPut (${Math.round((ROWS / floor) * 1000)} rows/s) an import has ` +
      `${share(first)}, the same file again ${share(again)}; figures after it take ${Math.round(figures)} ms`,
  );
}, 600_000);
