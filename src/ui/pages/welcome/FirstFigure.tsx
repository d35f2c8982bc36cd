import { Amount } from '../../components/Amount.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { common } from '../../i18n/common.ts';
import { welcome } from '../../i18n/welcome.ts';
import { dashboardHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { openSteps, type SetupState } from '../app/setup.ts';
import styles from './welcome.module.css';

const text = welcome.first;

/** What has been earned to date as far as it is known, and the steps that are still to do. */
export function FirstFigure({ setup }: { setup: SetupState }) {
  const portfolio = useLive((live) => live.portfolio());
  const left = openSteps(setup);
  return (
    <Panel title={text.title}>
      {portfolio && setup.numbers ? (
        <>
          <PortfolioNotices portfolio={portfolio} />
          <p>{text.note(portfolio.totals.articles)}</p>
          <Stats label={text.title}>
            <Stat name={text.toDate}>
              <Amount amount={portfolio.totals.commissions?.toDate ?? null} currency={portfolio.currency} />
            </Stat>
            <Stat name={text.runRate}>
              <Amount
                amount={portfolio.totals.runRate}
                currency={portfolio.currency}
                suffix={common.perMonth}
              />
            </Stat>
          </Stats>
        </>
      ) : (
        portfolio && <p>{text.nothing}</p>
      )}
      {left.length > 0 && (
        <>
          <h3>{text.left}</h3>
          <ul className={styles.left}>
            {left.map((step) => (
              <li key={step}>
                <a href={`#${step}`}>{welcome.stepNames[step]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <ButtonLink look="primary" href={dashboardHref({ page: 'articles' })}>
          {text.dashboard}
        </ButtonLink>
      </div>
    </Panel>
  );
}
