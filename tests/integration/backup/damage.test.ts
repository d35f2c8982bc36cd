import { beforeAll, describe, expect, test } from 'vitest';
import { contents, openBackups, openEmpty, pack, unpack } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';

let file: Blob;
let text: string;
let home: ReturnType<typeof openBackups>;
let before: Record<string, unknown[]>;

beforeAll(async () => {
  const world = await openFullWorld();
  file = await openBackups(world.db).save();
  text = await unpack(file);
  // Somewhere else something is at stake.
  home = openEmpty();
  await home.restore(file, 'replace');
  await home.db.costs.clear();
  before = await contents(home.db);
});

/** Refused by the dry run and by both ways of restoring, with the same words, and nothing is touched. */
async function expectRefused(damaged: Blob, words: RegExp) {
  await expect(home.check(damaged)).rejects.toThrow(words);
  await expect(home.restore(damaged, 'merge')).rejects.toThrow(words);
  await expect(home.restore(damaged, 'replace')).rejects.toThrow(words);
  expect(await contents(home.db)).toEqual(before);
}

describe('a damaged backup is refused whole, with the place', () => {
  test('cut off anywhere', async () => {
    for (const share of [0.02, 0.99]) {
      await expectRefused(file.slice(0, Math.floor(file.size * share)), /damaged at line \d+|no backup/);
    }
    await expectRefused(file.slice(0, file.size - 1), /damaged at line \d+/);
  });

  test('one bit turned anywhere', async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (const share of [0.1, 0.7]) {
      const at = Math.floor(bytes.length * share);
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ 4;
      await expectRefused(new Blob([turned]), /damaged at line \d+|no backup/);
    }
  });

  test('a record changed, left out, put twice, or of another shape', async () => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('"key"') && line.includes('"amount":750'));
    const line = lines[at] ?? '';
    const variants: [string[], RegExp][] = [
      [lines.with(at, line.replace('"amount":750', '"amount":751')), /table importRows.*was changed/],
      [lines.toSpliced(at, 1), /damaged at line/],
      [lines.toSpliced(at, 0, line), /damaged at line/],
      [
        lines.with(at, line.replace('"amount":750', '"amount":7.5')),
        /line \d+ \(table importRows\): “amount”/,
      ],
      [lines.with(at, line.slice(0, 20)), /line \d+ \(table importRows\): the record cannot be read/],
      [lines.with(at, 'null'), /table importRows/],
    ];
    for (const [changed, words] of variants) await expectRefused(await pack(changed.join('\n')), words);
  });
});

describe('what is no backup', () => {
  test.each([
    ['nothing', ''],
    ['a statement', 'Id,Date,Amount\n1,2026-05-01,4.00\n'],
    ['the report', '{"schema":"longtail.report/1","articles":[]}'],
    ['numbers', '[1,2,3]'],
  ])('%s, packed and plain', async (_, content) => {
    await expectRefused(await pack(content), /no backup of Longtail/);
    await expectRefused(new Blob([content]), /no backup of Longtail/);
  });

  test('of a newer version', async () => {
    const newer = text.replace('"version":1', '"version":2');
    await expectRefused(await pack(newer), /newer version of Longtail/);
  });
});
