import type { DisclosureState } from '@/core/links/disclosure.ts';
import { Unknown } from '../../components/Amount.tsx';
import { formatCount } from '../../format.ts';
import { links as text } from '../../i18n/links.ts';
import { hrefOf } from '../../router.ts';
import styles from './articles.module.css';

/** How many links lack their sub-ID, leading to where the tagged ones are. */
export function Untagged({ id, count }: { id: string; count: number | null }) {
  if (count === null) return <Unknown />;
  if (count === 0) return formatCount(0);
  return (
    <a className={styles.lacking} href={hrefOf({ page: 'article', id })}>
      {formatCount(count)}
    </a>
  );
}

/** Whether readers are told of the links; nothing where there is nothing to tell. */
export function Disclosed({ id, state }: { id: string; state: DisclosureState | null }) {
  if (state === null) return null;
  if (state === 'unknown') return <Unknown />;
  const words = text.disclosure.states[state];
  if (state === 'visible') return words;
  return (
    <a className={styles.lacking} href={hrefOf({ page: 'article', id })}>
      {words}
    </a>
  );
}
