import { type ComponentProps, type ReactNode, useId } from 'react';
import { busyField } from './busy.ts';
import styles from './Field.module.css';

type Shared = { label: string; hint?: ReactNode; error?: string | undefined };

function describe(id: string, { hint, error }: Shared) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(error && { 'aria-invalid': true }) };
}

function Frame({ id, label, hint, error, children }: Shared & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className={styles.error} id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

/** A labelled native input with hint and error tied to it. */
export function TextField({ label, hint, error, ...rest }: Shared & ComponentProps<'input'>) {
  const id = useId();
  const shared = { label, hint, error };
  return (
    <Frame id={id} {...shared}>
      <input id={id} className={styles.control} {...describe(id, shared)} {...rest} />
    </Frame>
  );
}

/** A labelled native textarea. */
export function TextArea({ label, hint, error, ...rest }: Shared & ComponentProps<'textarea'>) {
  const id = useId();
  const shared = { label, hint, error };
  return (
    <Frame id={id} {...shared}>
      <textarea id={id} className={`${styles.control} ${styles.area}`} {...describe(id, shared)} {...rest} />
    </Frame>
  );
}

type CanBeBusy = { busy?: boolean };
type SelectFieldProps = Shared & CanBeBusy & ComponentProps<'select'>;

/** A labelled native select; its options are the children. */
export function SelectField({ label, hint, error, busy, children, ...rest }: SelectFieldProps) {
  const id = useId();
  const shared = { label, hint, error };
  return (
    <Frame id={id} {...shared}>
      <select id={id} className={styles.control} {...describe(id, shared)} {...rest} {...(busy && busyField)}>
        {children}
      </select>
    </Frame>
  );
}

/** A native checkbox with its label after it. */
export function CheckField({ label, hint, busy, ...rest }: Shared & CanBeBusy & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input id={id} type="checkbox" {...describe(id, { label, hint })} {...rest} {...(busy && busyField)} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
