import type { SheetInput, SheetPreview, SheetResult } from '@/services/spreadsheet/types.ts';
import { useApp } from '../../../context.tsx';
import { type PreviewImportState, usePreviewImport } from '../use-preview-import.ts';

export type SheetState = PreviewImportState<SheetInput, SheetPreview, SheetResult>;

const nothingChosen: SheetInput = { choice: {}, asOf: null, programId: null };

/** The steps of bringing a spreadsheet. */
export function useSheet() {
  return usePreviewImport(useApp().services.spreadsheets, nothingChosen);
}

export type SheetActions = Omit<ReturnType<typeof useSheet>, 'state'>;
