import { useState } from 'react';
import { draftLinks } from '@/networks/draft-links.ts';
import type { EditorLinks } from '@/platform/editor-links.ts';
import { findEditorWork } from '@/sites/editors/marked.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { bareAddress } from '../../format.ts';
import { draftLinks as text } from '../../i18n/draft-links.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import { Help } from '../links/LinkCells.tsx';
import type { CurrentTab } from './Popup.tsx';
import styles from './popup.module.css';

/** In an editor: which links of the draft carry no sub-ID, looked at when the author asks for it. */
export function TabLinks({ tab: { id, url } }: { tab: CurrentTab }) {
  const { services } = useApp();
  const { run, busy, problem } = useAction();
  const programs = useLive((live) => live.programs());
  const [found, setFound] = useState<EditorLinks | null>(null);
  if (id === null || !isEditor(url) || !programs) return null;
  const look = () =>
    void run(async () => {
      setFound(await services.editorLinks.read(id));
      return '';
    });
  return (
    <section className={styles.page} aria-label={text.title}>
      <Button busy={busy} data-action="check-draft-links" onClick={look}>
        {text.look}
      </Button>
      <p className={styles.note}>{text.lookHelp}</p>
      <div role="status">
        {found && <Found {...draftLinks(found.hrefs, programs, found.publicationId)} />}
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </section>
  );
}

function Found({ affiliate, untagged }: ReturnType<typeof draftLinks>) {
  if (affiliate === 0) return <p>{text.none}</p>;
  if (untagged.length === 0) return <p>{text.allTagged(affiliate)}</p>;
  return (
    <>
      <p>{text.untagged(untagged.length, affiliate)}</p>
      {untagged.some(({ help }) => help === null) && <p className={styles.note}>{text.noId}</p>}
      <ul className={styles.links}>
        {untagged.map(({ href, payer, help }) => (
          <li key={href}>
            <span title={href}>
              <strong>{payer}</strong> {bareAddress(href)}
            </span>
            {help && <Help help={help} of={href} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function isEditor(address: string | null): boolean {
  const url = URL.parse(address ?? '');
  if (!url) return false;
  const onDevto = url.origin === 'https://dev.to' && /^\/new(\/|$)|^\/[^/]+\/[^/]+\/edit$/.test(url.pathname);
  return onDevto || findEditorWork(url, null) !== null;
}
