import { useState } from 'react';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import type { ImportResult, StatementSource } from '@/services/import/types.ts';
import { useApp } from '../../context.tsx';
import { problemOf } from '../../i18n/problem.ts';
import { type ImportState, useImport } from './use-import.ts';

/** What became of one of several files. */
export type Outcome = { fileName: string } & (
  | { fate: 'imported'; programId: string; result: ImportResult }
  | { fate: 'skipped' }
  | { fate: 'failed'; problem: string }
);

export type Queue = {
  /** The one that the screen is about, then those that wait. */
  sources: readonly StatementSource[];
  /** Of all of them; null: as each of them says. */
  programId: string | null;
  outcomes: readonly Outcome[];
};

const empty: Queue = { sources: [], programId: null, outcomes: [] };

/** Several files, imported one after the other: each is previewed, imported or skipped, then the next. */
export function useQueue() {
  const { services } = useApp();
  const { state, ...actions } = useImport();
  const [queue, setQueue] = useState<Queue>(empty);
  const isLong = queue.sources.length + queue.outcomes.length > 1;

  const proceed = async (next: Queue, given?: PartialMapping) => {
    const [first, ...others] = next.sources;
    setQueue(next);
    if (!first) return actions.show({ step: 'summary' });
    actions.show({ step: 'reading', fileName: first.fileName });
    try {
      const files = await services.imports.unpack(first);
      setQueue({ ...next, sources: [...files, ...others] });
      if (files[0]) await actions.read(files[0], next.programId, given);
    } catch (error) {
      actions.fail(problemOf(error));
    }
  };

  const finish = (outcome: Outcome) =>
    proceed({ ...queue, sources: queue.sources.slice(1), outcomes: [...queue.outcomes, outcome] });

  const skip = () => {
    const fileName = queue.sources[0]?.fileName ?? '';
    const { problem } = state.step === 'failed' ? state : { problem: '' };
    return finish(problem ? { fileName, fate: 'failed', problem } : { fileName, fate: 'skipped' });
  };

  const publish = async (from: ImportState & { step: 'preview' }) => {
    const result = await actions.publish(from);
    if (!result || !isLong) return;
    const { choice, preview } = from;
    await finish({ fileName: preview.fileName, fate: 'imported', programId: choice.programId, result });
  };

  return {
    ...actions,
    state,
    queue,
    /** Where the screen stands in a queue of more than one; null for one file. */
    place: isLong
      ? { at: queue.outcomes.length + 1, of: queue.outcomes.length + queue.sources.length }
      : null,
    start: (sources: readonly StatementSource[], programId: string | null, given?: PartialMapping) =>
      proceed({ sources, programId, outcomes: [] }, given),
    skip,
    publish,
    cancel: () => {
      if (state.step === 'reading') setQueue(empty);
      actions.cancel();
    },
    startOver: () => {
      setQueue(empty);
      actions.startOver();
    },
  };
}

export type QueueActions = Omit<ReturnType<typeof useQueue>, 'state'>;
