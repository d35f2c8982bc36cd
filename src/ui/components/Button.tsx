import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import styles from './Button.module.css';

type Look = { look?: 'primary' | 'secondary' | 'quiet' | 'danger'; small?: boolean };

function classOf({ look = 'secondary', small = false }: Look): string {
  return [styles.button, styles[look], small ? styles.small : ''].join(' ').trim();
}

type ButtonProps = ComponentProps<'button'> & Look & { busy?: boolean };

/**
 * A native button in one of four looks. `busy`: it does nothing for now, but keeps the focus, which a disabled button
 * would lose.
 */
export function Button({ look, small, busy = false, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classOf({ ...(look && { look }), ...(small && { small }) })}
      {...rest}
      {...(busy && { 'aria-disabled': true, onClick: refuse })}
    />
  );
}

/** Keeps a form's button from sending, also on Enter in a field. */
function refuse(event: MouseEvent) {
  event.preventDefault();
}

/** What looks like a button in a label that is pressed as a whole, around the field that it stands for. */
export function ButtonFace({ children }: { children: ReactNode }) {
  return <span className={classOf({ small: true })}>{children}</span>;
}

/** A link that looks like a button. */
export function ButtonLink({ look, small, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a className={classOf({ ...(look && { look }), ...(small && { small }) })} {...rest}>
      {children}
    </a>
  );
}
