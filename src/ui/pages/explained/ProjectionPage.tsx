import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Horizons } from '../../components/Horizons.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { projection as text } from '../../i18n/projection.ts';
import { hrefOf } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { BasisList } from './BasisList.tsx';
import { ByArticlePanel } from './ByArticlePanel.tsx';
import { ProgramRetention } from './ProgramRetention.tsx';

/** Of more programs the curves are on their own pages. */
const MOST_PROGRAMS = 4;

/** What the projection of all articles together rests on: horizons and sources, articles, how long customers stay. */
export function ProjectionPage() {
  const portfolio = useLive((live) => live.portfolio());
  const programs = useLive((live) => live.programFigures()) ?? [];
  if (!portfolio) return <Loading title={text.title} />;
  const { figures, currency } = portfolio;
  return (
    <>
      <PageHead title={text.title} note={text.note} />
      <PortfolioNotices portfolio={portfolio} />
      <Panel title={text.horizons} note={text.horizonsNote}>
        {figures?.headline && figures.headline.mean !== null ? (
          <Horizons figures={figures} currency={currency} />
        ) : (
          <Empty title={text.none} />
        )}
        <BasisList figures={figures} />
      </Panel>
      <ByArticlePanel portfolio={portfolio} />
      {programsInIt(programs).map((id) => (
        <ProgramRetention key={id} programId={id} view={portfolio} />
      ))}
      {portfolio.programs.length > 0 && (
        <p>
          <ButtonLink href={hrefOf({ page: 'programs' })}>{text.programs}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** Programs with customers who pay, those with most first. */
function programsInIt(programs: readonly ProgramFigures[]): string[] {
  return programs
    .filter(({ program, active }) => program.paidIn === 'money' && active)
    .toSorted((a, b) => (b.active ?? 0) - (a.active ?? 0))
    .slice(0, MOST_PROGRAMS)
    .map(({ program }) => program.id);
}
