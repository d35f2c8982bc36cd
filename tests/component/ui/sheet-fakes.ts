import { vi } from 'vitest';
import type { SheetRow } from '@/core/spreadsheet/read.ts';
import type { SheetPreview, SheetPreviewRow, SpreadsheetService } from '@/services/spreadsheet/types.ts';

export function sheetRow(line: number, parts: Partial<SheetRow> = {}): SheetPreviewRow {
  const row: SheetRow = {
    line,
    url: `https://dev.to/sample_author/post-${line}`,
    title: null,
    month: null,
    program: null,
    publishedOn: '2026-05-04',
    wordCount: 1840,
    seconds: 16_200,
    clicks: [41, 22, 17],
    conversions: 3,
    firstOrder: 2250,
    recurring: 4800,
    currency: 'USD',
    notes: [],
    ...parts,
  };
  return { line, fate: 'new', notes: row.notes, row };
}

export function sheetPreview(parts: Partial<SheetPreview> = {}): SheetPreview {
  return {
    fileName: 'articles.csv',
    columns: ['URL', 'Published', 'Hours'],
    samples: { URL: ['https://dev.to/sample_author/post-2'], Published: ['2026-05-04'], Hours: ['4.5'] },
    format: {
      columns: {
        url: 'URL',
        title: null,
        month: null,
        program: null,
        publishedOn: 'Published',
        wordCount: null,
        hours: 'Hours',
        clicks1: null,
        clicks2: null,
        clicks3: null,
        conversions: null,
        firstOrder: null,
        recurring: null,
        rate: null,
        currency: null,
      },
      dateOrder: null,
      decimalMark: null,
      currency: 'USD',
      unclear: { dateOrder: null, decimalMark: null },
    },
    asOf: '2026-11-22',
    rows: [sheetRow(2)],
    counts: { new: 1, updates: 0, same: 0, older: 0, ignored: 0, error: 0 },
    problems: [],
    alreadyImportedAt: null,
    ...parts,
  };
}

/** A service whose every spreadsheet can be read and imported. */
export function fakeSpreadsheets() {
  return {
    preview: vi.fn<SpreadsheetService['preview']>(async () => sheetPreview()),
    publish: vi.fn<SpreadsheetService['publish']>(async () => ({
      importId: 's1',
      counts: sheetPreview().counts,
    })),
    addMonth: vi.fn<SpreadsheetService['addMonth']>(async () => {}),
    undo: vi.fn<SpreadsheetService['undo']>(async () => {}),
  };
}
