import { useEffect, useRef, useState } from 'react';
import type { PageTables } from '@/platform/page-tables.ts';
import type { Preview } from '@/services/import/types.ts';
import { pageTables as text } from '../../../i18n/page-tables.ts';
import type { PageSource } from '../../../router.ts';
import { useLive } from '../../../use-live.ts';
import { sourceOf } from '../table-source.ts';
import type { useQueue } from '../use-queue.ts';
import { knownTable, usePageTables } from './use-page-tables.ts';

type Queue = Pick<ReturnType<typeof useQueue>, 'state' | 'start' | 'publish'>;

/**
 * Imports a table of the page in a tab. An update picks the table that was imported before and imports
 * it where nothing is open; where something is, it stops at the preview, and it looks only once.
 */
export function usePageImport(from: PageSource | null, programId: string | null, queue: Queue) {
  const page = usePageTables(from);
  const recipes = useLive((live) => live.recipes());
  const update = useRef<'look' | 'publish' | 'over'>(from?.update ? 'look' : 'over');
  const [isMissing, setMissing] = useState(false);
  const { state, start, publish } = queue;

  const pick = ({ name, rows }: PageTables['tables'][number], address: string, program: string | null) => {
    const fileName = text.fileName(name, new URL(address).host);
    return start([sourceOf(fileName, rows, address)], program);
  };

  useEffect(() => {
    if (page.step === 'read' && recipes && update.current === 'look') {
      const table = knownTable(page, recipes, programId);
      update.current = table ? 'publish' : 'over';
      if (table) void pick(table, page.address, programId);
      else setMissing(true);
    }
    if (state.step === 'preview' && !state.busy && update.current === 'publish') {
      update.current = 'over';
      if (state.problem === '' && isNothingOpen(state.preview)) void publish(state);
    }
  });

  return { page, isMissing, pick };
}

function isNothingOpen({ questions, counts, coversFrom, coversTo }: Preview): boolean {
  const brings = counts.new + counts.updates;
  return (
    questions.length === 0 && counts.error === 0 && brings > 0 && coversFrom !== null && coversTo !== null
  );
}
