import { compareBy, writeNext } from '@/core/returns/next.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { next as text } from '../../i18n/next.ts';
import { hrefOf, optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import { WriteNextPanel } from './WriteNextPanel.tsx';

const dimensions = ['topic', 'format', 'program', 'position'] as const;

/** Which topics, formats and programs bring most an hour, and what to write next. */
export function NextPage() {
  const portfolio = useLive((live) => live.portfolio());
  if (!portfolio) return <Loading title={text.title} />;
  const lack = lackOf(portfolio);
  const best = writeNext(portfolio);
  const { currency, hourlyRateTarget: target } = portfolio;
  return (
    <>
      <PageHead title={text.title} note={text.note(lack ? 'projected' : best.measure)} />
      <PortfolioNotices portfolio={portfolio} />
      {lack ? (
        <Panel title={text.none.title}>
          <Empty title={text.none[lack]}>
            <Remedy lack={lack} />
          </Empty>
        </Panel>
      ) : (
        <>
          <WriteNextPanel comparison={best} currency={currency} />
          {dimensions.map((dimension) => (
            <ComparisonPanel
              key={dimension}
              comparison={compareBy(dimension, portfolio)}
              currency={currency}
              target={target}
            />
          ))}
        </>
      )}
    </>
  );
}

type Lack = 'articles' | 'earnings' | 'hours';

/** What must be there before anything can be compared. */
function lackOf(portfolio: Portfolio): Lack | null {
  if (portfolio.articles.length === 0) return 'articles';
  if (compareBy('topic', portfolio).says === 'earnings') return 'earnings';
  return portfolio.articles.some(({ time }) => time !== null && time.hours > 0) ? null : 'hours';
}

function Remedy({ lack }: { lack: Lack }) {
  const { addBlog, importStatement, addHours } = text.none;
  if (lack === 'articles') {
    return (
      <ButtonLink look="primary" href={optionsHref('identity')} target="_blank">
        {addBlog}
      </ButtonLink>
    );
  }
  return lack === 'earnings' ? (
    <ButtonLink look="primary" href={hrefOf({ page: 'import', programId: null })}>
      {importStatement}
    </ButtonLink>
  ) : (
    <ButtonLink look="primary" href={hrefOf({ page: 'time', add: 'estimates' })}>
      {addHours}
    </ButtonLink>
  );
}
