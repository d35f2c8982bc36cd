import { expose } from 'comlink';
import { LongtailDb } from '@/db/database.ts';
import { SnapshotsDb } from '@/db/snapshots.ts';
import { clock, sampleClock } from '@/platform/clock.ts';
import { createBackupWork } from '@/services/backup/service.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { createFiguresService } from '@/services/figures.ts';
import { createImportService } from '@/services/import/service.ts';
import { SAMPLE_DATABASE } from '@/services/sample.ts';
import { createSpreadsheetService } from '@/services/spreadsheet/service.ts';
import { createTrackerService } from '@/services/trackers/service.ts';

const isSample = self.name === SAMPLE_DATABASE;
const db = isSample ? new LongtailDb(SAMPLE_DATABASE) : new LongtailDb();
const time = isSample ? sampleClock : clock;

const figures = createFiguresService(db, time);

const spreadsheets = createSpreadsheetService(db, time, figures.refresh);

const trackers = createTrackerService(db, time);

const backups = createBackupWork(db, new SnapshotsDb(db.name), time);

const checks = createSelfCheck(db);

/** Long work of a page, off its thread: statements, spreadsheets, exports of trackers, figures and backups. */
const work = {
  ...createImportService(db, time),
  previewSpreadsheet: spreadsheets.preview,
  publishSpreadsheet: spreadsheets.publish,
  addMonth: spreadsheets.addMonth,
  undoSpreadsheet: spreadsheets.undo,
  previewTracker: trackers.preview,
  publishTracker: trackers.publish,
  undoTracker: trackers.undo,
  refreshFigures: figures.refresh,
  lookAhead: figures.lookAhead,
  keepMonth: figures.keepMonth,
  whatIf: figures.whatIf,
  explainArticle: figures.explainArticle,
  explainProgram: figures.explainProgram,
  selfCheck: checks.selfCheck,
  repair: checks.repair,
  saveBackup: backups.save,
  checkBackup: backups.check,
  restoreBackup: backups.restore,
  deleteEverything: backups.deleteEverything,
  cancelBackup: backups.cancel,
};
export type Work = typeof work;

expose(work);
