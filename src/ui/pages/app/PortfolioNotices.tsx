import { useEffect } from 'react';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { common } from '../../i18n/common.ts';
import { useAction } from '../../use-action.ts';

/** Says when figures may still move or lack something, and asks for the projections where they are behind the ledger. */
export function PortfolioNotices({ portfolio }: { portfolio: Portfolio }) {
  const { services, today } = useApp();
  const { run, problem } = useAction();
  const day = today();
  const behind =
    portfolio.figuresStale || portfolio.articles.some(({ figures }) => figures && figures.asOf < day);
  useEffect(() => {
    if (behind) void run(() => services.figures.refresh().then(() => ''));
  }, [behind, run, services]);
  return (
    <>
      {portfolio.unfinishedImports.length > 0 && (
        <Notice tone="info" live>
          {common.finishing(portfolio.unfinishedImports.join(', '))}
        </Notice>
      )}
      {portfolio.leftOut.length > 0 && (
        <Notice tone="warn" live>
          {common.leftOut(portfolio.leftOut.join(', '))}
        </Notice>
      )}
      {portfolio.figuresStale && !problem && (
        <Notice tone="info" live>
          {common.recomputing}
        </Notice>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
