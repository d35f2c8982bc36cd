import { expose } from 'comlink';
import { LongtailDb } from '@/db/database.ts';
import { clock, sampleClock } from '@/platform/clock.ts';
import { createFiguresService } from '@/services/figures.ts';
import { createImportService } from '@/services/import/service.ts';
import { SAMPLE_DATABASE } from '@/services/sample.ts';
import { createSpreadsheetService } from '@/services/spreadsheet/service.ts';

const isSample = self.name === SAMPLE_DATABASE;
const db = isSample ? new LongtailDb(SAMPLE_DATABASE) : new LongtailDb();
const time = isSample ? sampleClock : clock;

const figures = createFiguresService(db, time);

const spreadsheets = createSpreadsheetService(db, time, figures.refresh);

/** Long work of a page, off its thread: statements, spreadsheets and figures. */
const work = {
  ...createImportService(db, time),
  previewSpreadsheet: spreadsheets.preview,
  publishSpreadsheet: spreadsheets.publish,
  addMonth: spreadsheets.addMonth,
  undoSpreadsheet: spreadsheets.undo,
  refreshFigures: figures.refresh,
  lookAhead: figures.lookAhead,
};
export type Work = typeof work;

expose(work);
