import { readTable } from '../../statements/table.ts';
import { type ReadTrackerAt, readTrackerTable } from './table.ts';
import type { TrackerField, TrackerFile } from './tracker.ts';
import { readWakatime } from './wakatime/read.ts';

/**
 * Reads an export of Toggl Track, Clockify or WakaTime, recognised by what is in it. `by` is what its rows
 * will be told apart by: of WakaTime's, files or projects. Throws StatementError for anything else.
 */
export function readTracker(text: string, by: TrackerField | null, at: ReadTrackerAt): TrackerFile {
  if (!/^\s*[{[]/.test(text)) return readTrackerTable(readTable(text), at);
  return readWakatime(text, by === 'file' ? 'file' : 'project', at);
}
