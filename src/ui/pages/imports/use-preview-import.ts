import { useCallback, useRef, useState } from 'react';
import type { StatementSource } from '@/services/import/types.ts';
import { problemOf } from '../../i18n/problem.ts';

type Wanted<Input> = { source: StatementSource; input: Input };

export type PreviewImportState<Input, Preview, Result> =
  | { step: 'choose'; undone: boolean }
  | { step: 'reading'; fileName: string }
  | ({ step: 'preview'; preview: Preview; busy: boolean; problem: string } & Wanted<Input>)
  | { step: 'publishing' }
  | { step: 'done'; fileName: string; result: Result; problem: string }
  | { step: 'failed'; problem: string };

/** What an import of one file needs: a preview that follows the choices, then all of it in one step. */
type PreviewImportService<Input, Preview, Result> = {
  preview(source: StatementSource, input: Input): Promise<Preview>;
  publish(): Promise<Result>;
  undo(importId: string): Promise<void>;
};

/** The steps of importing one file. Previews run one at a time and the last choice wins. */
export function usePreviewImport<Input, Preview, Result extends { importId: string }>(
  service: PreviewImportService<Input, Preview, Result>,
  first: Input,
) {
  type State = PreviewImportState<Input, Preview, Result>;
  const [state, setState] = useState<State>({ step: 'choose', undone: false });
  const wanted = useRef<Wanted<Input> | null>(null);
  const running = useRef(false);

  const previewLoop = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    while (wanted.current) {
      const choice = wanted.current;
      const outcome = await service
        .preview(choice.source, choice.input)
        .then((preview) => ({ preview }))
        .catch((error: unknown) => ({ problem: problemOf(error) }));
      if (wanted.current !== choice) continue;
      wanted.current = null;
      setState((before): State => {
        if ('preview' in outcome)
          return { step: 'preview', ...choice, preview: outcome.preview, busy: false, problem: '' };
        const { problem } = outcome;
        if (before.step === 'preview') return { ...before, ...choice, busy: false, problem };
        return { step: 'failed', problem };
      });
    }
    running.current = false;
  }, [service]);

  const read = (source: StatementSource) => {
    setState({ step: 'reading', fileName: source.fileName });
    wanted.current = { source, input: first };
    void previewLoop();
  };

  const change = (source: StatementSource, input: Input) => {
    setState((before) =>
      before.step === 'preview' ? { ...before, input, busy: true, problem: '' } : before,
    );
    wanted.current = { source, input };
    void previewLoop();
  };

  const publish = async (from: State & { step: 'preview' }) => {
    setState({ step: 'publishing' });
    try {
      const result = await service.publish();
      setState({ step: 'done', fileName: from.source.fileName, result, problem: '' });
    } catch (error) {
      setState({ ...from, problem: problemOf(error) });
    }
  };

  const undo = async (from: State & { step: 'done' }) => {
    setState({ step: 'publishing' });
    try {
      await service.undo(from.result.importId);
      setState({ step: 'choose', undone: true });
    } catch (error) {
      setState({ ...from, problem: problemOf(error) });
    }
  };

  const startOver = () => {
    wanted.current = null;
    setState({ step: 'choose', undone: false });
  };

  return { state, read, change, publish, undo, startOver };
}
