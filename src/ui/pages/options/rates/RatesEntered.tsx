import type { Rate } from '@/core/rates/rate.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { formatMonth, formatRate } from '../../../format.ts';
import { rates as text } from '../../../i18n/rates.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../options.module.css';

/** The rates by hand, each to be taken back. */
export function RatesEntered({ rates }: { rates: readonly Rate[] }) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  return (
    <>
      <h3>{text.entered}</h3>
      <ul className={styles.list} aria-label={text.entered}>
        {rates.map(({ id, month, from, to, rate }) => {
          const name = text.used(text.one(from, formatRate(rate), to), formatMonth(month));
          const remove = () =>
            run(async () => {
              await services.rates.remove(id);
              return text.removed(name);
            });
          return (
            <li key={id}>
              <span>{name}</span>
              <Button
                small
                look="quiet"
                busy={busy}
                aria-label={text.removeOf(name)}
                onClick={() => void remove()}
              >
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status" className={styles.status}>
        {done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
