import { useId } from 'react';
import type { OnWebPages } from '@/services/on-web-pages.ts';
import { Button } from '../../../components/Button.tsx';
import { CheckField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { webPages as text } from '../../../i18n/web-pages.ts';
import { useAction } from '../../../use-action.ts';
import { useLive } from '../../../use-live.ts';
import styles from '../options.module.css';

/** Where figures on the author's own posts are hidden, and how to bring them back. */
export function HiddenForm({ hidden }: { hidden: OnWebPages['hidden'] }) {
  const heading = useId();
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const publications = useLive(async (live) =>
    (await live.articles()).flatMap(({ title, publications }) =>
      publications.map(({ id }) => ({ id, title })),
    ),
  );
  const act = (step: () => Promise<void>, said: string) => void run(() => step().then(() => said));
  const { hideEverywhere, showOnSite, showOnPost } = services.onWebPages;
  const hiddenAt = [
    ...hidden.sites.map((origin) => ({
      id: origin,
      name: URL.parse(origin)?.host ?? origin,
      show: () => showOnSite(origin),
    })),
    ...hidden.articles.map((id) => ({
      id,
      name: publications?.find((each) => each.id === id)?.title ?? id,
      show: () => showOnPost(id),
    })),
  ];
  return (
    <section aria-labelledby={heading} className={styles.form}>
      <h3 id={heading}>{text.overlay}</h3>
      <CheckField
        label={text.show}
        name="overlay"
        checked={!hidden.everywhere}
        busy={busy}
        onChange={({ target }) =>
          act(() => hideEverywhere(!target.checked), target.checked ? text.shown : text.off)
        }
      />
      {hiddenAt.length > 0 && (
        <>
          <p className={styles.quiet}>{text.hiddenAt}</p>
          <ul className={styles.list}>
            {hiddenAt.map(({ id, name, show }) => (
              <li key={id}>
                <span>{name}</span>
                <Button
                  small
                  busy={busy}
                  data-action="show-overlay"
                  aria-label={text.showOn(name)}
                  onClick={() => act(show, text.shownOn(name))}
                >
                  {text.again}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className={styles.status}>
        {done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </section>
  );
}
