import type { DatedTerms, Program } from '@/core/programs/program.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { programs } from '../../i18n/programs.ts';
import { conditionsInWords, ratesInWords } from '../../terms-words.ts';
import styles from './programs.module.css';

const text = programs.terms;

/** What the program pays, newest terms first. */
export function TermsPanel({ program: { terms, currency } }: { program: Program }) {
  return (
    <Panel title={text.title}>
      <dl className={styles.terms}>
        {terms.toReversed().map((dated) => (
          <div key={dated.from ?? ''}>
            <dt>
              {dated.from === null ? text.start : text.from(formatDay(dated.from))}
              {dated.newCustomersOnly && <span className={styles.small}>{text.newOnly}</span>}
            </dt>
            <dd>
              <Phrases terms={dated.terms} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Phrases({ terms, currency }: { terms: DatedTerms['terms']; currency: string }) {
  const money = useMoney();
  const phrases = [...ratesInWords(terms, currency, money), ...conditionsInWords(terms, currency, money)];
  return (
    <>
      {phrases.length === 0 && <p>{text.none}</p>}
      {phrases.length > 0 && (
        <ul>
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      {terms.notes !== '' && <p className={styles.notes}>{terms.notes}</p>}
    </>
  );
}
