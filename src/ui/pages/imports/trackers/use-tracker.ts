import type { TrackerInput, TrackerPreview, TrackerResult } from '@/services/trackers/types.ts';
import { useApp } from '../../../context.tsx';
import { type PreviewImportState, usePreviewImport } from '../use-preview-import.ts';

export type TrackerState = PreviewImportState<TrackerInput, TrackerPreview, TrackerResult>;

const nothingChosen: TrackerInput = { by: null, meanings: {}, user: null, dateOrder: null };

/** The steps of importing a time tracker's export. */
export function useTracker() {
  return usePreviewImport(useApp().services.trackers, nothingChosen);
}

export type TrackerActions = Omit<ReturnType<typeof useTracker>, 'state'>;
