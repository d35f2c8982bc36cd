import { proxy, wrap } from 'comlink';
import type { Work } from '@/workers/work.ts';
import type { BackupWork } from './backup/service.ts';
import type { DiagnosticWork } from './diagnostics/page.ts';
import type { ImportService } from './import/types.ts';
import type { SpreadsheetService } from './spreadsheet/types.ts';
import type { TrackerService } from './trackers/types.ts';
import type { Services } from './types.ts';

/** A page's long work, done in its worker, which starts when it is first needed. */
export type PageWorker = {
  imports: ImportService;
  spreadsheets: SpreadsheetService;
  trackers: TrackerService;
  backups: BackupWork;
  diagnostics: DiagnosticWork;
  refreshFigures(): Promise<boolean>;
  keepMonth(): Promise<void>;
  figures: Omit<Services['figures'], 'refresh'>;
  stop(): void;
};

/** The worker of a page. `start` makes it, on the page's database. */
export function pageWorker(start: () => Worker): PageWorker {
  let running: { worker: Worker; remote: ReturnType<typeof wrap<Work>> } | undefined;
  const remote = () => {
    if (!running) {
      const worker = start();
      running = { worker, remote: wrap<Work>(worker) };
    }
    return running.remote;
  };
  return {
    imports: {
      unpack: (source) => remote().unpack(source),
      programOf: (source) => remote().programOf(source),
      preview: (...args) => remote().preview(...args),
      aggregate: (...args) => remote().aggregate(...args),
      previewRows: (...args) => remote().previewRows(...args),
      cancel: () => remote().cancel(),
      publish: (onProgress) => withProgress(onProgress, (report) => remote().publish(report)),
      undo: (importId, onProgress) => withProgress(onProgress, (report) => remote().undo(importId, report)),
    },
    spreadsheets: {
      preview: (...args) => remote().previewSpreadsheet(...args),
      publish: () => remote().publishSpreadsheet(),
      addMonth: (input) => remote().addMonth(input),
      undo: (importId) => remote().undoSpreadsheet(importId),
    },
    trackers: {
      preview: (...args) => remote().previewTracker(...args),
      publish: () => remote().publishTracker(),
      undo: (importId) => remote().undoTracker(importId),
    },
    backups: {
      save: (context, onProgress) =>
        withProgress(onProgress, (report) => remote().saveBackup(context, report)),
      check: (file, onProgress) => withProgress(onProgress, (report) => remote().checkBackup(file, report)),
      restore: (file, mode, context, onProgress) =>
        withProgress(onProgress, (report) => remote().restoreBackup(file, mode, context, report)),
      deleteEverything: (keep, context, onProgress) =>
        withProgress(onProgress, (report) => remote().deleteEverything(keep, context, report)),
      cancel: () => remote().cancelBackup(),
    },
    diagnostics: {
      selfCheck: (onProgress) => withProgress(onProgress, (report) => remote().selfCheck(report)),
      repair: (onProgress) => withProgress(onProgress, (report) => remote().repair(report)),
    },
    refreshFigures: () => remote().refreshFigures(),
    keepMonth: () => remote().keepMonth(),
    figures: {
      lookAhead: (whole) => remote().lookAhead(whole),
      whatIf: (...args) => remote().whatIf(...args),
      explainArticle: (articleId) => remote().explainArticle(articleId),
      explainProgram: (programId) => remote().explainProgram(programId),
    },
    stop: () => running?.worker.terminate(),
  };
}

/** Progress and result come on ports of their own: what arrives after the result is late and left out. */
async function withProgress<Progress, T>(
  onProgress: (progress: Progress) => void,
  run: (report: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  let isDone = false;
  const report = proxy((progress: Progress) => {
    if (!isDone) onProgress(progress);
  });
  try {
    return await run(report);
  } finally {
    isDone = true;
  }
}
