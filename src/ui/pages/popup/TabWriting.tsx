import { findEditorWork, pageKey } from '@/sites/editors/marked.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { writing as text } from '../../i18n/writing.ts';
import { useAction } from '../../use-action.ts';
import { useHeldFocus } from '../../use-held-focus.ts';
import { useLive } from '../../use-live.ts';
import styles from './popup.module.css';

/** Pages whose work is measured without being marked. */
const builtIn = 'https://dev.to';

/** "I write here": lets the author have their work on the page in the tab measured, or stop it. */
export function TabWriting({ address }: { address: string | null }) {
  const { services } = useApp();
  const heldFocus = useHeldFocus();
  const { run, busy, done, problem } = useAction();
  const places = useLive((live) => live.places());
  const url = URL.parse(address ?? '');
  if (!address || !url || !/^https?:$/.test(url.protocol) || url.origin === builtIn || !places) return null;
  const here = places.find(
    ({ origin, pages, page }) => origin === url.origin && (pages !== 'one' || page === pageKey(url)),
  );
  const mark = (scope: 'one' | 'all') =>
    void run(async () => {
      await services.places.mark(address, scope);
      return text.marked;
    });
  const isEditor = findEditorWork(url, null) !== null;
  return (
    <section {...heldFocus} className={styles.page} aria-label={text.title}>
      {here ? (
        <>
          <p className={styles.note}>{text.measured[here.pages](url.host)}</p>
          <Button
            busy={busy}
            data-action="stop-writing-here"
            onClick={() => void run(() => services.places.unmark(here.id).then(() => text.stopped))}
          >
            {text.stop}
          </Button>
        </>
      ) : (
        <>
          <Button busy={busy} data-action="write-here" onClick={() => mark('one')}>
            {isEditor ? text.inEditor : text.onPage}
          </Button>
          {!isEditor && (
            <Button busy={busy} look="quiet" data-action="write-on-site" onClick={() => mark('all')}>
              {text.onSite(url.host)}
            </Button>
          )}
        </>
      )}
      <p role="status" className={styles.note}>
        {done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </section>
  );
}
