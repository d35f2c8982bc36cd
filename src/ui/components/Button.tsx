import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Look = { look?: 'primary' | 'secondary' | 'quiet' | 'danger'; small?: boolean };

function classOf({ look = 'secondary', small = false }: Look): string {
  return [styles.button, styles[look], small ? styles.small : ''].join(' ').trim();
}

/** A native button in one of four looks. */
export function Button({ look, small, type = 'button', ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button type={type} className={classOf({ ...(look && { look }), ...(small && { small }) })} {...rest} />
  );
}

/** A link that looks like a button. */
export function ButtonLink({ look, small, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a className={classOf({ ...(look && { look }), ...(small && { small }) })} {...rest}>
      {children}
    </a>
  );
}
