import { useRef } from 'react';
import { formats, type LabelName, labelNames, tiers } from '@/core/articles/labels.ts';
import { type ArticleFilter, isFiltering, noFilter } from '@/core/returns/filter.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextField } from '../../components/Field.tsx';
import { columns } from '../../i18n/columns.ts';
import { labelling } from '../../i18n/labelling.ts';
import styles from './labels.module.css';

const text = labelling.filter;

type FilterBarProps = {
  filter: ArticleFilter;
  topics: readonly string[];
  programs: readonly { id: string; name: string }[];
  /** How many pass, of how many. */
  shown: number;
  of: number;
  onChange: (filter: ArticleFilter) => void;
};

/** Narrows the article table down by text and labels, and says how many are shown. */
export function FilterBar({ filter, topics, programs, shown, of, onChange }: FilterBarProps) {
  const find = useRef<HTMLInputElement>(null);
  const clear = () => {
    // The button goes with what it clears.
    find.current?.focus();
    onChange(noFilter);
  };
  return (
    <search aria-label={text.label} className={styles.filter}>
      <div className={styles.find}>
        <TextField
          label={text.find}
          type="search"
          ref={find}
          placeholder={text.findHint}
          value={filter.text}
          onChange={({ target }) => onChange({ ...filter, text: target.value })}
        />
      </div>
      {labelNames.map((name) => (
        <LabelFilter key={name} name={name} filter={filter} topics={topics} onChange={onChange} />
      ))}
      {programs.length > 1 && (
        <SelectField
          label={columns.program}
          value={filter.program ?? ''}
          onChange={({ target }) => onChange({ ...filter, program: target.value || null })}
        >
          <option value="">{text.all}</option>
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          label={columns[end]}
          type="date"
          value={filter[end] ?? ''}
          onChange={({ target }) => onChange({ ...filter, [end]: target.value || null })}
        />
      ))}
      <div className={styles.count}>
        <span role="status">{isFiltering(filter) ? text.count(shown, of) : ''}</span>
        {isFiltering(filter) && (
          <Button look="quiet" small onClick={clear}>
            {text.clear}
          </Button>
        )}
      </div>
    </search>
  );
}

type LabelFilterProps = Pick<FilterBarProps, 'filter' | 'topics' | 'onChange'> & { name: LabelName };

function LabelFilter({ name, filter, topics, onChange }: LabelFilterProps) {
  const values = { topic: topics, format: formats, tier: tiers }[name];
  const wanted = filter[name];
  return (
    <SelectField
      label={labelling.names[name]}
      value={wanted === null ? '' : wanted === 'none' ? 'none' : `is ${wanted.is}`}
      onChange={({ target: { value } }) =>
        onChange({
          ...filter,
          [name]: value === '' ? null : value === 'none' ? 'none' : { is: value.slice(3) },
        })
      }
    >
      <option value="">{text.all}</option>
      {values.map((value) => (
        <option key={value} value={`is ${value}`}>
          {labelling.value(name, value)}
        </option>
      ))}
      <option value="none">{text.notSet}</option>
    </SelectField>
  );
}
