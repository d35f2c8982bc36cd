import type { NextHour } from '@/core/returns/explain/next-hour.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { OfTarget } from '../../components/Rate.tsx';
import { formatHours, formatPercent } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { explained } from '../../i18n/explained.ts';
import styles from './explained.module.css';

const text = explained.hour;

type NextHourProps = { nextHour: NextHour; target: number | null; currency: string };

/** What the next hour would bring, on a new article like this one and on its upkeep. */
export function NextHourPanel({ nextHour, target, currency }: NextHourProps) {
  const { newArticle, upkeepNeeds } = nextHour;
  const money = useMoney();
  return (
    <Panel title={text.title} note={text.note}>
      <dl className={styles.hours}>
        <div>
          <dt>{text.fresh}</dt>
          <dd>
            {newArticle ? (
              <>
                <Estimate points={newArticle.perHour} currency={currency} suffix={common.perHour} start />
                <OfTarget rate={newArticle.perHour.mean} target={target} />
                <p>{text.freshNote(common.hours(formatHours(newArticle.hours)))}</p>
              </>
            ) : (
              <p>{text.freshUnknown}</p>
            )}
          </dd>
        </div>
        <div>
          <dt>{text.upkeep}</dt>
          <dd>
            <p>
              {upkeepNeeds === null || target === null
                ? text.upkeepUnknown
                : text.upkeepNeeds(
                    formatPercent(Math.round(upkeepNeeds * 100) / 100),
                    common.perHour(money(target, currency)),
                  )}
            </p>
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
