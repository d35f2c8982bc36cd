import type { RateFate, RatesPreview } from '@/services/types.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { formatCount, formatMonth } from '../../../format.ts';
import { rates } from '../../../i18n/rates.ts';
import { said } from '../../../i18n/said.ts';
import styles from '../options.module.css';

const text = rates.file;
const fates: readonly RateFate[] = ['new', 'updates', 'same', 'older'];
const problemsShown = 20;

type PreviewProps = { preview: RatesPreview; busy: boolean; onPublish: () => void; onCancel: () => void };

/** What a file of rates holds, what an import would do with it, and each row that can't be read. */
export function RatesPreviewBox({ preview, busy, onPublish, onCancel }: PreviewProps) {
  const { fileName, problems } = preview;
  const months = preview.rates.map(({ month }) => month).sort();
  const [from, to] = [months[0], months.at(-1)];
  const count = (fate: RateFate) => preview.rates.filter((rate) => rate.fate === fate).length;
  const counts = fates
    .filter((fate) => count(fate) > 0)
    .map((fate) => text.fates[fate](formatCount(count(fate))));
  return (
    <section aria-label={fileName} className={styles.form}>
      <p>
        <strong>{fileName}</strong>:{' '}
        {from && to
          ? text.found(months.length, formatCount(months.length), formatMonth(from), formatMonth(to))
          : text.nothing}
        {counts.length > 0 && <span className={styles.small}>{counts.join(', ')}</span>}
      </p>
      {problems.length > 0 && (
        <Notice tone="warn" title={text.problems(formatCount(problems.length))}>
          <ul>
            {problems.slice(0, problemsShown).map(({ line, column, message }) => (
              <li key={`${line} ${column} ${message}`}>
                {text.problem(formatCount(line), said(column === null ? message : `${column}: ${message}`))}
              </li>
            ))}
            {problems.length > problemsShown && (
              <li>{text.more(formatCount(problems.length - problemsShown))}</li>
            )}
          </ul>
        </Notice>
      )}
      <div className={styles.row}>
        <Button look="primary" busy={busy} disabled={months.length === 0} onClick={onPublish}>
          {text.publish}
        </Button>
        <Button busy={busy} onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </section>
  );
}
