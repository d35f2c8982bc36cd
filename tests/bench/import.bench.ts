import { test } from 'vitest';
import { openWorld } from '../support/world.ts';

const ROWS = 10_000;
const HEADER = 'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID';

/** A year of recurring rows, ten a customer. */
function statement(): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const month = String((row % 10) + 1).padStart(2, '0');
    return `R${row},2026-${month}-15,C${Math.floor(row / 10)},Recurring,50.00,4.00,USD,Paid,devto-${row % 40}`;
  });
  return [HEADER, ...lines].join('\n');
}

test(`import of ${ROWS} rows against plain Dexie`, async ({ annotate }) => {
  const world = await openWorld();
  const text = statement();
  const start = performance.now();
  await world.importText(text);
  const imported = performance.now() - start;
  const all = await world.db.importRows.toArray();
  await world.db.importRows.clear();
  const floorStart = performance.now();
  await world.db.importRows.bulkAdd(all);
  const floor = performance.now() - floorStart;
  const figuresStart = performance.now();
  await world.figures.refresh();
  const figures = performance.now() - figuresStart;
  await annotate(
    `An import takes ${(imported / floor).toFixed(1)} times a plain bulkAdd of its rows ` +
      `(${Math.round(imported)} ms, ${Math.round(floor)} ms), the figures after it ${Math.round(figures)} ms`,
  );
});
