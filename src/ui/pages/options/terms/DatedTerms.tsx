import { isDay } from '@/core/calendar.ts';
import { Button } from '../../../components/Button.tsx';
import { CheckField, TextField } from '../../../components/Field.tsx';
import { formatDay } from '../../../format.ts';
import { termsText } from '../../../i18n/terms.ts';
import styles from '../options.module.css';
import { MoreTerms } from './MoreTerms.tsx';
import { RateFields } from './TermsFields.tsx';
import type { TermsDraft, TermsErrors } from './terms-draft.ts';

const text = termsText.form;

type DatedTermsProps = {
  terms: TermsDraft[];
  errors: TermsErrors[];
  /** Which of the terms is shown. */
  shown: number;
  currency: string;
  onShow: (index: number) => void;
  onChange: (terms: TermsDraft[]) => void;
};

/** What the program pays, one of its terms at a time: they can change from a day on. */
export function DatedTerms({ terms, errors, shown, currency, onShow, onChange }: DatedTermsProps) {
  const draft = terms[shown];
  if (!draft) return null;
  const set = (part: Partial<TermsDraft>) =>
    onChange(terms.map((item) => (item === draft ? { ...item, ...part } : item)));
  const add = () => {
    onChange([...terms, { ...draft, from: '', newCustomersOnly: false }]);
    onShow(terms.length);
  };
  const remove = () => {
    onChange(terms.filter((item) => item !== draft));
    onShow(shown - 1);
  };
  const fields = { draft, errors: errors[shown] ?? {}, set, currency };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{text.terms}</legend>
      {terms.length > 1 && <Since terms={terms} shown={shown} onShow={onShow} />}
      {shown > 0 && <FromFields {...fields} />}
      <RateFields {...fields} />
      <MoreTerms {...fields} />
      <span className={styles.row}>
        <Button small data-action="add-terms" onClick={add}>
          {text.addTerms}
        </Button>
        {shown > 0 && (
          <Button small look="quiet" data-action="remove-terms" onClick={remove}>
            {text.removeTerms}
          </Button>
        )}
      </span>
    </fieldset>
  );
}

/** Buttons that choose which of the terms is shown. */
function Since({ terms, shown, onShow }: Pick<DatedTermsProps, 'terms' | 'shown' | 'onShow'>) {
  return (
    <ul className={styles.row} aria-label={text.termsSince}>
      {terms.map(({ from }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms have no name but their place while typed
        <li key={index}>
          <Button
            small
            look={index === shown ? 'primary' : 'secondary'}
            aria-pressed={index === shown}
            onClick={() => onShow(index)}
          >
            {from === '' ? (index === 0 ? text.fromStart : text.fromNew) : fromWords(from)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function fromWords(from: string): string {
  return isDay(from) ? text.fromDay(formatDay(from)) : text.fromNew;
}

type FromFieldsProps = {
  draft: TermsDraft;
  errors: TermsErrors;
  set: (part: Partial<TermsDraft>) => void;
};

function FromFields({ draft, errors, set }: FromFieldsProps) {
  return (
    <>
      <div className={styles.grid}>
        <TextField
          label={text.from}
          error={errors.from}
          type="date"
          name="from"
          value={draft.from}
          onChange={({ target }) => set({ from: target.value })}
        />
      </div>
      <CheckField
        label={text.newCustomersOnly}
        name="newCustomersOnly"
        checked={draft.newCustomersOnly}
        onChange={({ target }) => set({ newCustomersOnly: target.checked })}
      />
    </>
  );
}
