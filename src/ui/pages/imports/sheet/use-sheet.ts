import { useCallback, useRef, useState } from 'react';
import type { StatementSource } from '@/services/import/types.ts';
import type { SheetInput, SheetPreview, SheetResult } from '@/services/spreadsheet/types.ts';
import { useApp } from '../../../context.tsx';
import { problemOf } from '../../../i18n/common.ts';

type Wanted = { source: StatementSource; input: SheetInput };

export type SheetState =
  | { step: 'choose'; undone: boolean }
  | { step: 'reading'; fileName: string }
  | ({ step: 'preview'; preview: SheetPreview; busy: boolean; problem: string } & Wanted)
  | { step: 'publishing' }
  | { step: 'done'; fileName: string; result: SheetResult; problem: string }
  | { step: 'failed'; problem: string };

const start: SheetState = { step: 'choose', undone: false };

/** The steps of bringing a spreadsheet. Previews run one at a time and the last choice wins. */
export function useSheet() {
  const { services } = useApp();
  const [state, setState] = useState<SheetState>(start);
  const wanted = useRef<Wanted | null>(null);
  const running = useRef(false);

  const previewLoop = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    while (wanted.current) {
      const choice = wanted.current;
      const outcome = await services.spreadsheets
        .preview(choice.source, choice.input)
        .then((preview) => ({ preview }))
        .catch((error: unknown) => ({ problem: problemOf(error) }));
      if (wanted.current !== choice) continue;
      wanted.current = null;
      setState((state) => settled(state, choice, outcome));
    }
    running.current = false;
  }, [services]);

  const read = (source: StatementSource) => {
    setState({ step: 'reading', fileName: source.fileName });
    wanted.current = { source, input: { choice: {}, asOf: null, programId: null } };
    void previewLoop();
  };

  const change = (source: StatementSource, input: SheetInput) => {
    setState((state) => (state.step === 'preview' ? { ...state, input, busy: true, problem: '' } : state));
    wanted.current = { source, input };
    void previewLoop();
  };

  const publish = async (from: SheetState & { step: 'preview' }) => {
    setState({ step: 'publishing' });
    try {
      const result = await services.spreadsheets.publish();
      setState({ step: 'done', fileName: from.preview.fileName, result, problem: '' });
    } catch (error) {
      setState({ ...from, problem: problemOf(error) });
    }
  };

  const undo = async (from: SheetState & { step: 'done' }) => {
    setState({ step: 'publishing' });
    try {
      await services.spreadsheets.undo(from.result.importId);
      setState({ step: 'choose', undone: true });
    } catch (error) {
      setState({ ...from, problem: problemOf(error) });
    }
  };

  const startOver = () => {
    wanted.current = null;
    setState(start);
  };

  return { state, read, change, publish, undo, startOver };
}

export type SheetActions = Omit<ReturnType<typeof useSheet>, 'state'>;

function settled(
  state: SheetState,
  wanted: Wanted,
  outcome: { preview: SheetPreview } | { problem: string },
): SheetState {
  if ('preview' in outcome)
    return { step: 'preview', ...wanted, preview: outcome.preview, busy: false, problem: '' };
  if (state.step === 'preview') return { ...state, ...wanted, busy: false, problem: outcome.problem };
  return { step: 'failed', problem: outcome.problem };
}
