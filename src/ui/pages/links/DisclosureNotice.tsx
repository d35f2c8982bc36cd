import { DISCLOSURE_SENTENCE, type DisclosureState } from '@/core/links/disclosure.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { links } from '../../i18n/links.ts';
import styles from './links.module.css';

const text = links.disclosure;

/** Says when readers are not told of affiliate links, or too late, with a sentence to copy. */
export function DisclosureNotice({ state }: { state: DisclosureState | null }) {
  if (state === 'late') {
    return (
      <Notice tone="info" title={text.late}>
        <p>{text.lateHelp}</p>
      </Notice>
    );
  }
  if (state !== 'missing') return null;
  return (
    <Notice tone="warn" title={text.missing}>
      <p>{text.missingHelp}</p>
      <p className={styles.sentence}>{DISCLOSURE_SENTENCE}</p>
      <CopyButton text={DISCLOSURE_SENTENCE} label={text.copy} name={text.copy} />
    </Notice>
  );
}
