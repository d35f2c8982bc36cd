import { useState } from 'react';
import { Panel } from '../../../components/Panel.tsx';
import { rates as text } from '../../../i18n/rates.ts';
import { useLive } from '../../../use-live.ts';
import styles from '../options.module.css';
import { RateForm } from './RateForm.tsx';
import { RatesEntered } from './RatesEntered.tsx';
import { RatesFiles } from './RatesFiles.tsx';
import { RatesTable } from './RatesTable.tsx';

/** The currencies besides the display currency with their rates, a form for one, and files of them. */
export function RatesPanel() {
  const portfolio = useLive((live) => live.portfolio());
  const kept = useLive((live) => live.rates());
  const [asked, setAsked] = useState<{ currency: string; month: string } | null>(null);
  if (!portfolio || !kept) return null;
  const { currency, rates: needs, asOf } = portfolio;
  const newest = needs[0]?.months[0];
  const start = asked ?? { currency: needs[0]?.currency ?? '', month: newest?.month ?? asOf.slice(0, 7) };
  return (
    <Panel title={text.title} id="rates" note={text.note(currency)}>
      {needs.length === 0 ? (
        <p className={styles.quiet}>{text.none(currency)}</p>
      ) : (
        <RatesTable needs={needs} to={currency} onEnter={setAsked} />
      )}
      <RateForm
        key={`${start.currency} ${start.month} ${currency}`}
        start={start}
        to={currency}
        asked={asked}
      />
      {kept.byHand.length > 0 && <RatesEntered rates={kept.byHand} />}
      <RatesFiles files={kept.files} />
    </Panel>
  );
}
