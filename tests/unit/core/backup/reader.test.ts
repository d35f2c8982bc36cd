import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BackupError } from '@/core/backup/error.ts';
import { sha256 } from '@/db/backup/pack.ts';
import { publicationOf } from '../../../support/articles.ts';
import { article, cost, packed, readAll, sections, textOf } from '../../../support/backup-file.ts';

const text = await textOf(sections);
const lines = text.split('\n');
const file = await packed(text);

const refusal = (damaged: Blob) =>
  readAll(damaged).then(
    () => 'read',
    (cause: unknown) =>
      cause instanceof BackupError ? `${cause.code}: ${cause.message}` : `not refused: ${cause}`,
  );

test('what is written is read back, row by row', async () => {
  const read = await readAll(file);
  expect(read.sections).toEqual(sections);
  expect(read.header).toMatchObject({ version: 1, local: { idleMinutes: 5 } });
});

test('a person can read it: a header, what follows, a record a line, an end', () => {
  expect(lines).toHaveLength(10);
  expect(lines[0]).toContain('"format":"longtail.backup","version":1');
  expect(lines[1]).toMatch(/^\{"table":"articles","rows":2,"sha256":"[0-9a-f]{64}"\}$/);
  expect(lines[2]).toBe('{"id":"devto:1","labels":{"topic":"ai-api"},"createdAt":1790000000001}');
  expect(lines[8]).toMatch(/^\{"end":true,"rows":5,"sha256":"[0-9a-f]{64}"\}$/);
});

describe('a damaged file is refused whole, with the place', () => {
  test('cut off at any byte', async () => {
    const said = await Promise.all(
      Array.from({ length: file.size }, (_, size) => refusal(file.slice(0, size))),
    );
    expect(said.filter((words) => !/^(damaged: .* at line \d+|foreign: )/.test(words))).toEqual([]);
  });

  test('any bit turned: refused, or nothing that is said changes', async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const turned = bytes.slice();
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        const read = await readAll(new Blob([turned])).catch((cause: unknown) => cause);
        if (read instanceof Error) expect(read).toBeInstanceOf(BackupError);
        else expect(read).toMatchObject({ sections });
      }),
      { numRuns: 200 },
    );
  });

  test('any line changed, left out, put twice or in another place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(8),
        fc.nat(8),
        fc.constantFrom('out', 'twice', 'swapped', 'empty', 'null', 'shorter'),
        async (at, other, how) => {
          const line = lines[at] ?? '';
          const changed = {
            out: () => lines.toSpliced(at, 1),
            twice: () => lines.toSpliced(at, 0, line),
            swapped: () => lines.with(at, lines[other] ?? '').with(other, line),
            empty: () => lines.with(at, ''),
            null: () => lines.with(at, 'null'),
            shorter: () => lines.with(at, line.slice(0, -3)),
          }[how]();
          if (changed.join('\n') === text) return;
          expect(await refusal(await packed(changed.join('\n')))).toMatch(/^(damaged: .*line \d+|foreign: )/);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    [
      'an amount changed',
      (line: string) => line.replace('100', '900'),
      /line 8 \(table costs\).*one of the 2 before/,
    ],
    [
      'an amount in parts of a cent',
      (line: string) => line.replace('100', '1.5'),
      /line 6 \(table costs\): “amount”/,
    ],
    [
      'no date',
      (line: string) => line.replace('05-13', '02-30'),
      /line 6 \(table costs\): “day” is not a day/,
    ],
    ['a field left out', (line: string) => line.replace('"note"', '"n"'), /line 6 \(table costs\): “note”/],
    ['half a line', (line: string) => line.slice(0, 30), /line 6 \(table costs\): the record cannot be read/],
  ])('%s', async (_, change, words) => {
    const said = await refusal(await packed(lines.with(5, change(lines[5] ?? '')).join('\n')));
    expect(said).toMatch(words);
    // A person may pass it on.
    expect(said).not.toMatch(/Ünïcode|devto:1|900|1\.5|02-30/);
  });

  test('a section left out, the end left out, something after it', async () => {
    expect(await refusal(await packed(lines.toSpliced(1, 3).join('\n')))).toMatch(
      /something of it is missing/,
    );
    expect(await refusal(await packed(lines.slice(0, 8).join('\n')))).toMatch(/its end is missing/);
    expect(await refusal(await packed(`${text}{}\n`))).toMatch(/goes on after its end/);
  });
});

describe('what is no backup', () => {
  test.each([
    '',
    'Id,Date,Amount\n1,2026-05-01,4.00\n',
    '{"schema":"longtail.report/1"}',
    '[1,2]',
    '"x"',
    '{',
  ])('%j, packed and plain', async (content) => {
    expect(await refusal(await packed(content))).toMatch(/^foreign: .*no backup of Longtail/);
    expect(await refusal(new Blob([content]))).toMatch(/^foreign: /);
  });

  test('of a newer version', async () => {
    expect(await refusal(await packed(await textOf(sections, 2)))).toMatch(
      /^newer: .*version 2, this one knows 1/,
    );
  });

  test.each(['secrets', 'meta', 'commissions', '__proto__', 'constructor', 'toString'])(
    'with a table %s',
    async (table) => {
      const row = '{"id":"x"}\n';
      const begin = JSON.stringify({ table, rows: 1, sha256: await sha256(row) });
      const words = await refusal(await packed(`${lines[0]}\n${begin}\n${row}`));
      expect(words).toMatch(/line 3 .*no such table is known/);
    },
  );

  test('that would change every object', async () => {
    const row =
      '{"__proto__":{"polluted":1},"id":"devto:1","labels":{"__proto__":"x","a":"b"},"createdAt":1}';
    const begin = JSON.stringify({ table: 'articles', rows: 1, sha256: await sha256(`${row}\n`) });
    const poisoned = `${lines[0]}\n${begin}\n${row}\n`;
    expect(await refusal(await packed(poisoned))).toMatch(/its end is missing/);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a file of an older version', () => {
  const by = {
    // Version 1 called costs "expenses"; version 2 dropped notes that were empty; version 3 adds a label.
    1: (table: string, row: unknown) => ({ table: table === 'expenses' ? 'costs' : table, row }),
    2: (table: string, row: unknown) =>
      table === 'costs' && JSON.stringify(row).includes('cost-2') ? null : { table, row },
  };

  test('is brought up to the present step by step', async () => {
    const writer = (await textOf([{ table: 'costs', rows: [cost(1), cost(2)] }])).replace(
      '"table":"costs"',
      '"table":"expenses"',
    );
    // The outline was written by the old version too.
    const [first, begin, ...rest] = writer.split('\n');
    const outline = `${await sha256(`${first}\n`)}${begin}\n`;
    const end = JSON.stringify({ end: true, rows: 2, sha256: await sha256(outline) });
    const old = [first, begin, ...rest.slice(0, 2), end, ''].join('\n');
    expect((await readAll(await packed(old), by, 3)).sections).toEqual([{ table: 'costs', rows: [cost(1)] }]);
  });

  test('of the present version nothing is upgraded', async () => {
    const refuse = { 1: () => null };
    expect((await readAll(file, refuse)).sections).toEqual(sections);
  });
});

test('fields that nobody knows are left out, and defaults filled in', async () => {
  const more = { ...article(1), later: true };
  const { sections: given } = await readAll(
    await packed(await textOf([{ table: 'articles', rows: [more] }])),
  );
  expect(given).toEqual([{ table: 'articles', rows: [article(1)] }]);
});

test('a record nested deeper than any is refused with its place', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const row = JSON.stringify({
    ...{ id: 'i', programId: 'p', fileName: 'a.csv', fileHash: '', importedAt: 1, content: 'commissions' },
    ...{ coversFrom: '2026-05-01', coversTo: '2026-05-02', state: 'published', cursor: 0, rowCount: 0 },
    ...{ mapping: 'deep', mappingVersion: 1, counts: {} },
  }).replace('"deep"', deep);
  const begin = JSON.stringify({ table: 'imports', rows: 1, sha256: await sha256(`${row}\n`) });
  expect(await refusal(await packed(`${lines[0]}\n${begin}\n${row}\n`))).toMatch(
    /^damaged: .*line 3 \(table imports\): the record is nested too deeply/,
  );
});

test('times that no calendar has are refused, of a record and of the file itself', async () => {
  const far = { ...article(1), createdAt: 1e300 };
  expect(await refusal(await packed(await textOf([{ table: 'articles', rows: [far] }])))).toMatch(
    /line 3 \(table articles\): “createdAt” is not a time/,
  );
  const header = (lines[0] ?? '').replace(/"madeAt":\d+/, '"madeAt":1e300');
  expect(await refusal(await packed(lines.with(0, header).join('\n')))).toMatch(
    /line 1: “madeAt” is not a time/,
  );
});

test('an address that runs a script is refused', async () => {
  const fileWith = async (url: string) =>
    packed(await textOf([{ table: 'publications', rows: [publicationOf({ url })] }]));
  expect(await refusal(await fileWith('javascript:alert(1)'))).toMatch(
    /line 3 \(table publications\): “url”/,
  );
  expect(await refusal(await fileWith('https://dev.to/me/post-1'))).toBe('read');
});
