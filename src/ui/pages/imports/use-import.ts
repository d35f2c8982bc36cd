import { startTransition, useCallback, useRef, useState } from 'react';
import type { Day, DayRange } from '@/core/calendar.ts';
import type { TwinAnswer } from '@/core/ledger/twins.ts';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import type {
  AggregateView,
  ImportProgress,
  ImportResult,
  Preview,
  StatementSource,
} from '@/services/import/types.ts';
import { useApp } from '../../context.tsx';
import { problemOf } from '../../i18n/problem.ts';
import { type Answer, withAnswer } from './answers.ts';

/** What was chosen so far; a preview is made from exactly this. `coverage` as typed, '' for a cleared day. */
export type Choice = {
  source: StatementSource;
  programId: string;
  given: PartialMapping;
  coverage: { coversFrom?: Day; coversTo?: Day };
  edits: readonly RowEdit[];
  /** What the author says about sales that may be stored already. */
  twins: TwinAnswer | null;
};

export type ImportState =
  | { step: 'choose'; undone: boolean }
  | { step: 'reading'; fileName: string }
  /** Nothing says which program the statement is from. */
  | { step: 'program'; source: StatementSource; given: PartialMapping }
  /** It gives only sums: see `AggregateView`. */
  | { step: 'aggregate'; source: StatementSource; programId: string; view: AggregateView; problem: string }
  | { step: 'preview'; choice: Choice; preview: Preview; busy: boolean; problem: string; cancelled?: boolean }
  | { step: 'publishing'; progress: ImportProgress | null; isUndo?: boolean }
  | { step: 'done'; fileName: string; programId: string; result: ImportResult; problem: string }
  /** What became of each of several files. */
  | { step: 'summary' }
  | { step: 'failed'; during: 'reading' | 'publishing'; problem: string; back: ImportState | null };

type SumsFrom = { source: StatementSource; programId: string };

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
  const reading = useRef<StatementSource | null>(null);
  const wanted = useRef<Choice | null>(null);
  const running = useRef(false);

  const previewLoop = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    while (wanted.current) {
      const choice = wanted.current;
      const outcome = await services.imports
        .preview(
          choice.source,
          choice.programId,
          choice.given,
          typedDays(choice.coverage),
          choice.edits,
          choice.twins,
        )
        .then((preview) => ({ preview }))
        .catch((error: unknown) => ({ problem: problemOf(error) }));
      if (wanted.current !== choice) continue;
      wanted.current = null;
      // A preview is a large page, so it is drawn in slices: nothing else has to wait for it.
      startTransition(() => setState((state) => settled(state, choice, outcome)));
    }
    running.current = false;
  }, [services]);

  /** `given`: what is known of its columns besides. Without a program, the one that it shows is taken. */
  const read = async (source: StatementSource, program: string | null, given: PartialMapping = {}) => {
    setState({ step: 'reading', fileName: source.fileName });
    reading.current = source;
    try {
      const programId = program ?? (await services.imports.programOf(source));
      if (reading.current !== source) return;
      if (programId === null) setState({ step: 'program', source, given });
      else {
        const view = await services.imports.aggregate(source, programId, null, false);
        if (reading.current !== source) return;
        if (view) return setState({ step: 'aggregate', source, programId, view, problem: '' });
        wanted.current = { source, programId, given, coverage: {}, edits: [], twins: null };
        void previewLoop();
      }
    } catch (error) {
      if (reading.current === source) fail(problemOf(error));
    }
  };

  const fail = (problem: string) => setState({ step: 'failed', during: 'reading', problem, back: null });

  const change = (choice: Choice) => {
    setState((state) => (state.step === 'preview' ? { ...state, choice, busy: true, problem: '' } : state));
    wanted.current = choice;
    void previewLoop();
  };

  /** A statement of sums, compared with the single commissions of its days. */
  const compare = async (from: SumsFrom, days: DayRange | null) => {
    const { source, programId } = from;
    try {
      const view = await services.imports.aggregate(source, programId, days, true);
      if (view && reading.current === source)
        setState({ step: 'aggregate', source, programId, view, problem: '' });
    } catch (error) {
      if (reading.current !== source) return;
      setState((state) => ('problem' in state ? { ...state, problem: problemOf(error) } : state));
    }
  };

  const answer = (choice: Choice, given: Answer) => {
    if (given.part === 'twins') return change({ ...choice, twins: given.value });
    try {
      change({ ...choice, given: withAnswer(choice.given, given) });
    } catch (error) {
      setState((state) => (state.step === 'preview' ? { ...state, problem: problemOf(error) } : state));
    }
  };

  const edit = (choice: Choice, edit: RowEdit) => {
    const others = choice.edits.filter(({ line }) => line !== edit.line);
    change({ ...choice, edits: [...others, edit] });
  };

  /** The result; null where it failed, which the screen says. */
  const publish = async (from: ImportState & { step: 'preview' }): Promise<ImportResult | null> => {
    setState({ step: 'publishing', progress: null });
    try {
      const result = await services.imports.publish((progress) => setState({ step: 'publishing', progress }));
      const { programId } = from.choice;
      setState({ step: 'done', fileName: from.preview.fileName, programId, result, problem: '' });
      return result;
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') setState({ ...from, cancelled: true });
      else setState({ step: 'failed', during: 'publishing', problem: problemOf(error), back: from });
      return null;
    }
  };

  const undo = async (from: ImportState & { step: 'done' }) => {
    setState({ step: 'publishing', progress: null, isUndo: true });
    try {
      await services.imports.undo(from.result.importId, (progress) =>
        setState({ step: 'publishing', progress, isUndo: true }),
      );
      setState({ step: 'choose', undone: true });
    } catch (error) {
      setState({ ...from, problem: problemOf(error) });
    }
  };

  /** Cancels: reading stops at once; what is being written is undone first. */
  const cancel = () => {
    void services.imports.cancel();
    if (state.step === 'reading') startOver();
  };

  const startOver = () => {
    wanted.current = null;
    reading.current = null;
    setState(start);
  };

  return {
    state,
    read,
    fail,
    change,
    compare,
    answer,
    edit,
    publish,
    undo,
    cancel,
    startOver,
    show: setState,
  };
}

type Outcome = { preview: Preview } | { problem: string };

function settled(state: ImportState, choice: Choice, outcome: Outcome): ImportState {
  if ('preview' in outcome) {
    return { step: 'preview', choice, preview: outcome.preview, busy: false, problem: '' };
  }
  if (state.step === 'preview') return { ...state, choice, busy: false, problem: outcome.problem };
  return { step: 'failed', during: 'reading', problem: outcome.problem, back: null };
}
