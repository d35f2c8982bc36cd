import { useEffect, useState } from 'react';
import { pagePattern } from '@/core/statements/page-pattern.ts';
import type { Recipe } from '@/db/live/types.ts';
import type { PageTables } from '@/platform/page-tables.ts';
import { useApp } from '../../../context.tsx';
import { problemOf } from '../../../i18n/problem.ts';
import type { PageSource } from '../../../router.ts';
import { fingerprintOf } from '../table-source.ts';

type PageTable = PageTables['tables'][number];

export type PageState =
  | { step: 'none' | 'reading' }
  | { step: 'failed'; problem: string }
  | ({ step: 'read' } & PageTables);

/** The tables of the page in a tab, read once. */
export function usePageTables(from: PageSource | null): PageState {
  const { services } = useApp();
  const tabId = from?.tabId ?? null;
  const [state, setState] = useState<PageState>({ step: tabId === null ? 'none' : 'reading' });
  useEffect(() => {
    if (tabId === null) return setState({ step: 'none' });
    let isCurrent = true;
    const settle = (next: PageState) => {
      if (isCurrent) setState(next);
    };
    setState({ step: 'reading' });
    services.pageTables.read(tabId).then(
      (tables) => settle({ step: 'read', ...tables }),
      (error: unknown) => settle({ step: 'failed', problem: problemOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [services, tabId]);
  return state;
}

/** The table of the page that was imported for the program before, by its place and its columns. */
export function knownTable(
  { address, tables }: PageTables,
  recipes: readonly Recipe[],
  programId: string | null,
): PageTable | null {
  const page = pagePattern(address);
  const known = new Set(
    recipes
      .filter((recipe) => recipe.page === page && recipe.programId === programId)
      .map(({ fingerprint }) => fingerprint),
  );
  return tables.find(({ rows }) => known.has(fingerprintOf(rows) ?? '')) ?? null;
}
