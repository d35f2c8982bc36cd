import { useCallback, useRef, useState } from 'react';
import type { Day } from '@/core/calendar.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import type { ImportProgress, ImportResult, Preview, StatementSource } from '@/services/types.ts';
import { useApp } from '../../context.tsx';
import { problemOf } from '../../i18n/common.ts';
import { type Answer, withAnswer } from './answers.ts';

/** What was chosen so far; a preview is made from exactly this. `coverage` as typed, '' for a cleared day. */
export type Choice = {
  source: StatementSource;
  programId: string;
  given: PartialMapping;
  coverage: { coversFrom?: Day; coversTo?: Day };
};

export type ImportState =
  | { step: 'choose'; undone: boolean }
  | { step: 'reading'; fileName: string }
  | { step: 'preview'; choice: Choice; preview: Preview; busy: boolean; problem: string }
  | { step: 'publishing'; progress: ImportProgress | null }
  | { step: 'done'; fileName: string; result: ImportResult; problem: string }
  | { step: 'failed'; during: 'reading' | 'publishing'; problem: string; back: ImportState | null };

const start: ImportState = { step: 'choose', undone: false };

/** The days as given; none while they contradict each other, which the screen says. */
function typedDays({ coversFrom, coversTo }: Choice['coverage']) {
  if (coversFrom && coversTo && coversFrom > coversTo) return {};
  return { ...(coversFrom && { coversFrom }), ...(coversTo && { coversTo }) };
}

/**
 * The steps of an import. Previews run one at a time and the last choice wins, so that what is
 * published is what the screen shows.
 */
export function useImport() {
  const { services } = useApp();
  const [state, setState] = useState<ImportState>(start);
  const wanted = useRef<Choice | null>(null);
  const running = useRef(false);

  const previewLoop = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    while (wanted.current) {
      const choice = wanted.current;
      const outcome = await services.imports
        .preview(choice.source, choice.programId, choice.given, typedDays(choice.coverage))
        .then((preview) => ({ preview }))
        .catch((error: unknown) => ({ problem: problemOf(error) }));
      if (wanted.current !== choice) continue;
      wanted.current = null;
      setState((state) => settled(state, choice, outcome));
    }
    running.current = false;
  }, [services]);

  const read = (source: StatementSource, programId: string) => {
    setState({ step: 'reading', fileName: source.fileName });
    wanted.current = { source, programId, given: {}, coverage: {} };
    void previewLoop();
  };

  const change = (choice: Choice) => {
    setState((state) => (state.step === 'preview' ? { ...state, choice, busy: true, problem: '' } : state));
    wanted.current = choice;
    void previewLoop();
  };

  const answer = (choice: Choice, given: Answer) => {
    try {
      change({ ...choice, given: withAnswer(choice.given, given) });
    } catch (error) {
      setState((state) => (state.step === 'preview' ? { ...state, problem: problemOf(error) } : state));
    }
  };

  const publish = async (from: ImportState & { step: 'preview' }) => {
    setState({ step: 'publishing', progress: null });
    try {
      const result = await services.imports.publish((progress) => setState({ step: 'publishing', progress }));
      setState({ step: 'done', fileName: from.preview.fileName, result, problem: '' });
    } catch (error) {
      setState({ step: 'failed', during: 'publishing', problem: problemOf(error), back: from });
    }
  };

  const undo = async (from: ImportState & { step: 'done' }) => {
    setState({ step: 'publishing', progress: null });
    try {
      await services.imports.undo(from.result.importId, (progress) =>
        setState({ step: 'publishing', progress }),
      );
      setState({ step: 'choose', undone: true });
    } catch (error) {
      setState({ ...from, problem: problemOf(error) });
    }
  };

  const startOver = () => {
    wanted.current = null;
    setState(start);
  };

  return { state, read, change, answer, publish, undo, startOver, show: setState };
}

type Outcome = { preview: Preview } | { problem: string };

function settled(state: ImportState, choice: Choice, outcome: Outcome): ImportState {
  if ('preview' in outcome) {
    return { step: 'preview', choice, preview: outcome.preview, busy: false, problem: '' };
  }
  if (state.step === 'preview') return { ...state, choice, busy: false, problem: outcome.problem };
  return { step: 'failed', during: 'reading', problem: outcome.problem, back: null };
}

export type ImportActions = Omit<ReturnType<typeof useImport>, 'state'>;
