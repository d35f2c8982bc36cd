import { expect, test } from 'vitest';
import { unpackLines } from '@/db/backup/pack.ts';
import { packed } from '../../../support/backup-file.ts';

test('a line as long as a time tracker’s large export leaves comes whole, and so do those around it', async () => {
  const long = 'ten chars,'.repeat(7_000_000);
  const file = await packed(`before\n${long}\nbehind\n\nlast`);
  const lines = await Array.fromAsync(unpackLines(file));
  expect(lines.map((line) => line.length)).toEqual([6, long.length, 6, 0, 4]);
  expect(lines[1] === long).toBe(true);
});
