import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeStatement } from '@/core/statements/decode.ts';
import { unpack } from '@/services/import/archive.ts';

const open = (fileName: string) => ({
  fileName,
  bytes: new Uint8Array(readFileSync(`tests/fixtures/archives/${fileName}`)),
});
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('the files of an archive, by name, without what systems put in', async () => {
  const files = await unpack(open('two.zip'));
  expect(files.map(({ fileName, bytes }) => [fileName, textOf(bytes)])).toEqual([
    ['statements/clicks.csv', 'Date,Sub-ID,Clicks\n2026-06-01,devto-1,4\n'],
    ['statements/commissions.csv', 'Date,Customer,Event,Commission\n2026-06-01,M.,First order,7.50\n'],
  ]);
});

test('what is no archive stays what it is', async () => {
  const source = { fileName: 'a.zip', bytes: new TextEncoder().encode('Date,Customer\n2026-06-01,M.\n') };
  expect(await unpack(source)).toEqual([source]);
});

test('an Excel workbook stays whole, and is told from an archive when it is read', async () => {
  const [only, ...others] = await unpack(open('workbook.zip'));
  expect(others).toEqual([]);
  expect(() => decodeStatement(only?.bytes ?? new Uint8Array())).toThrow(/Excel workbook/);
});

test('an archive in an archive is handed on, and refused when it is read', async () => {
  const files = await unpack(open('nested.zip'));
  expect(files.map(({ fileName }) => fileName)).toEqual(['a.csv', 'inner.zip']);
  expect(() => decodeStatement(files[1]?.bytes ?? new Uint8Array())).toThrow(/ZIP archive/);
});

test.each([
  ['encrypted.zip', /"encrypted.zip" is protected by a password \("c.csv"\)/],
  ['empty.zip', /holds no files/],
  ['many.zip', /holds 51 files; at most 50/],
  ['cut.zip', /damaged or incomplete/],
  ['damaged.zip', /"statements\/commissions.csv" is damaged/],
  // 68 MB of text in 68 kB, once as it says and once said to be 1,000 bytes.
  ['bomb.zip', /unpacks to more than 64 MB \("bomb.csv"\)/],
  ['lying-bomb.zip', /"bomb.csv" is damaged/],
])('%s is refused with what is wrong with it', async (fileName, reason) => {
  await expect(unpack(open(fileName))).rejects.toThrow(reason);
});
