import { useCallback, useEffect, useState } from 'react';
import type { RowFate } from '@/core/statements/row.ts';
import { sum } from '@/core/sums.ts';
import type { Preview, PreviewRow } from '@/services/import/types.ts';
import { useApp } from '../../context.tsx';

const PAGE_ROWS = 200;

export type PreviewRows = {
  count: number;
  /** Undefined while it is not here yet. */
  at: (index: number) => PreviewRow | undefined;
  /** Loads these rows if they are missing. */
  show: (first: number, last: number) => void;
};

/** The rows of a preview, of one fate or all. Those of a long statement come a page at a time, when they are shown. */
export function usePreviewRows(preview: Preview, fate: RowFate | null): PreviewRows {
  const { services } = useApp();
  const total = rowCount(preview);
  const isWhole = preview.rows.length >= total;
  const known = isWhole && fate !== null ? preview.rows.filter((row) => row.fate === fate) : preview.rows;
  const [pages, setPages] = useState<ReadonlyMap<string, readonly PreviewRow[]>>(new Map());
  const [wanted, setWanted] = useState({ first: 0, last: 0 });
  const count = isWhole ? known.length : fate === null ? total : preview.counts[fate];
  const isBrought = isWhole || fate === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another preview has other rows.
  useEffect(() => setPages(new Map()), [preview]);

  useEffect(() => {
    let isCurrent = true;
    const held = isBrought ? known.length : 0;
    for (let page = pageOf(wanted.first); page <= pageOf(Math.min(wanted.last, count - 1)); page += 1) {
      const from = page * PAGE_ROWS;
      const key = `${fate} ${page}`;
      if (Math.min(from + PAGE_ROWS, count) <= held || pages.has(key)) continue;
      services.imports
        .previewRows(fate, from, PAGE_ROWS)
        .then((rows) => {
          if (isCurrent && rows.length > 0) setPages((others) => new Map(others).set(key, rows));
        })
        // The preview has changed: the next one brings its own rows.
        .catch(() => undefined);
    }
    return () => {
      isCurrent = false;
    };
  }, [services, fate, wanted, pages, count, isBrought, known.length]);

  const show = useCallback((first: number, last: number) => {
    setWanted((now) => (now.first === first && now.last === last ? now : { first, last }));
  }, []);

  return {
    count,
    at: (index) =>
      (isBrought ? known[index] : undefined) ?? pages.get(`${fate} ${pageOf(index)}`)?.[index % PAGE_ROWS],
    show,
  };
}

/** Rows of a preview, whether they are here or not. */
export function rowCount({ counts }: Preview): number {
  return sum(Object.values(counts));
}

function pageOf(index: number): number {
  return Math.floor(index / PAGE_ROWS);
}
