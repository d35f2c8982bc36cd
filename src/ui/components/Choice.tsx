import { useId } from 'react';
import styles from './Choice.module.css';

type ChoiceProps<Id extends string> = {
  label: string;
  value: Id | null;
  options: readonly { id: Id; name: string; title?: string }[];
  onChange: (id: Id) => void;
};

/** One of a few, side by side: native radio buttons in one frame. */
export function Choice<Id extends string>({ label, value, options, onChange }: ChoiceProps<Id>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ id, name, title }) => (
        <label key={id} className={styles.option} {...(title && { title })}>
          <input type="radio" name={group} value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
