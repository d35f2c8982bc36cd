import { StatementError } from './error.ts';

type Utf16 = 'utf-16le' | 'utf-16be';
export type Encoding = 'utf-8' | Utf16 | 'shift_jis' | 'windows-1252';

const bytesPerMegabyte = 1024 * 1024;
const maxMegabytes = 32;

const exportAsCsv = 'Export the statement as CSV and import that file.';

/** First bytes of files that people pick by mistake, and what to do instead. */
const signatures: readonly { bytes: readonly number[]; message: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    message:
      'This is a ZIP archive or an Excel workbook (.xlsx). Unpack it, or save the sheet as CSV, and import that file.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    message: 'This is an Excel workbook (.xls). Save the sheet as CSV and import that file.',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], message: `This is a PDF document. ${exportAsCsv}` },
  { bytes: [0x89, 0x50, 0x4e, 0x47], message: `This is a PNG picture. ${exportAsCsv}` },
  { bytes: [0xff, 0xd8, 0xff], message: `This is a JPEG picture. ${exportAsCsv}` },
  { bytes: [0x1f, 0x8b], message: 'This is a gzip archive. Unpack it and import the file inside.' },
];

/**
 * Throws StatementError `too-large` or `empty` for a file of that many bytes, so that a page can
 * check before it reads the file.
 */
export function checkSize(byteCount: number): void {
  if (byteCount === 0) {
    throw new StatementError('empty', 'The file is empty. Export the statement again.');
  }
  if (byteCount > maxMegabytes * bytesPerMegabyte) {
    const megabytes = Math.ceil(byteCount / bytesPerMegabyte);
    throw new StatementError(
      'too-large',
      `The file is ${megabytes} MB. Longtail reads statements up to ${maxMegabytes} MB: export a shorter period.`,
    );
  }
}

/** Stands for bytes that are not a character. https://encoding.spec.whatwg.org/#concept-encoding-error-mode */
const REPLACEMENT = '\ufffd';

/**
 * The text of a statement file: UTF-16 by its byte order mark or its zero bytes, UTF-8 with or without a mark, also
 * where a few characters of it are broken, else what older exports from Windows programs use: Shift_JIS where that
 * gives Japanese, else windows-1252. The mark is not part of the text.
 * Byte order marks and fallback: https://encoding.spec.whatwg.org/#decode
 * Throws StatementError `empty`, `too-large` or `binary`.
 */
export function decodeStatement(bytes: Uint8Array): { text: string; encoding: Encoding } {
  checkSize(bytes.length);
  const marked = utf16Of(bytes) ?? unmarkedUtf16Of(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  rejectBinary(bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    if (isMostlyWhole(text)) return { text, encoding: 'utf-8' };
    const japanese = japaneseOf(bytes);
    if (japanese !== null) return { text: japanese, encoding: 'shift_jis' };
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Text in Shift_JIS, recognised by its kana: other text has hardly any. Null for other bytes. */
function japaneseOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
    const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
    const kana = foreign.filter((sign) => /[\u3041-\u30ff]/.test(sign)).length;
    return kana > foreign.length / 10 ? text : null;
  } catch {
    return null;
  }
}

/** True if most non-ASCII bytes are UTF-8, which two letters of windows-1252 in a row hardly ever are. */
function isMostlyWhole(text: string): boolean {
  const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
  const broken = foreign.filter((sign) => sign === REPLACEMENT).length;
  return broken <= foreign.length / 2;
}

/** The lines of a text, 1 is the first, with characters that could not be read. */
export function damagedLines(text: string): number[] {
  if (!text.includes(REPLACEMENT)) return [];
  return text.split(/\r\n?|\n/).flatMap((line, index) => (line.includes(REPLACEMENT) ? [index + 1] : []));
}

function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 that lost its mark: column names and digits leave every other byte zero. */
function unmarkedUtf16Of(bytes: Uint8Array): Utf16 | null {
  const start = bytes.subarray(0, 64);
  if (start.length < 4 || bytes.length % 2 === 1) return null;
  const isZero = (parity: number) => start.every((byte, i) => i % 2 !== parity || byte === 0);
  const isText = (parity: number) => start.every((byte, i) => i % 2 !== parity || byte >= 0x09);
  if (isZero(1) && isText(0)) return 'utf-16le';
  return isZero(0) && isText(1) ? 'utf-16be' : null;
}

/** Control characters other than tab, line breaks and form feed, which stray into texts now and then. */
const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);

function rejectBinary(bytes: Uint8Array): void {
  const known = signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (known) throw new StatementError('binary', known.message);
  const start = bytes.subarray(0, 4096);
  if (bytes.includes(0) || start.filter(isControl).length > start.length / 50) {
    throw new StatementError('binary', `This file is not plain text. ${exportAsCsv}`);
  }
}
