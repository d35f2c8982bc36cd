import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { noteOf, whatsNew as text } from '../../i18n/whats-new.ts';
import { useHeldFocus } from '../../use-held-focus.ts';
import styles from './whats-new.module.css';

/** Where a page keeps the version that its author saw last. */
export const seenVersionKey = 'seen-version';

/** The note on this version if the author comes from another one; after an installation nothing is new. */
function noteFor(version: string): string | null {
  const seen = localStorage.getItem(seenVersionKey);
  return seen === null || seen === version ? null : noteOf(version);
}

/** One line on what is new, the first time after an update. */
export function WhatsNew({ version }: { version: string }) {
  const [note, setNote] = useState(() => noteFor(version));
  useEffect(() => localStorage.setItem(seenVersionKey, version), [version]);
  const heldFocus = useHeldFocus();
  if (note === null) return null;
  return (
    <aside {...heldFocus} className={styles.line} data-whats-new={version}>
      <p>
        <strong>{text.title(version)}</strong> {note}
      </p>
      <Button look="quiet" small onClick={() => setNote(null)}>
        {text.close}
      </Button>
    </aside>
  );
}
