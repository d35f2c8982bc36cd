import { expose } from 'comlink';
import { LongtailDb } from '@/db/database.ts';
import { clock } from '@/platform/clock.ts';
import { createFiguresService } from '@/services/figures.ts';
import { createImportService } from '@/services/import/service.ts';

const db = new LongtailDb();

const figures = createFiguresService(db, clock);

/** Long work of a page, off its thread: statements and figures. */
const work = { ...createImportService(db, clock), refreshFigures: figures.refresh };
export type Work = typeof work;

expose(work);
