import { useApp } from '../../../context.tsx';
import { formatCount, formatDay } from '../../../format.ts';
import { imports } from '../../../i18n/imports.ts';
import { trackers } from '../../../i18n/trackers.ts';
import { useLive } from '../../../use-live.ts';
import { UndoableTable } from '../UndoableTable.tsx';

const text = trackers.list;

/** Every export of a time tracker that was imported, each with its undo. */
export function TrackersTable() {
  const { services } = useApp();
  const views = useLive((live) => live.trackerImports()) ?? [];
  return (
    <UndoableTable
      caption={text.caption}
      columns={[text.name, text.tracker, text.reaches, imports.rows]}
      rows={views.map(({ id, fileName, importedAt, tracker, reachesTo, counts }) => ({
        id,
        fileName,
        importedAt,
        cells: [
          trackers.names[tracker],
          formatDay(reachesTo),
          imports.counts(formatCount(counts.new), formatCount(counts.updates)),
        ],
      }))}
      action="undo-tracker"
      onUndo={(id) => services.trackers.undo(id)}
    />
  );
}
