import { useState } from 'react';
import type { FoundArticles } from '@/services/types.ts';
import { Button } from '../../../components/Button.tsx';
import { CheckField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { blogs as text } from '../../../i18n/blogs.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../options.module.css';
import own from './blogs.module.css';

/** What a blog lists: the author says which are theirs, and only those are kept and read. */
export function FoundList({
  found: { blog, articles },
  onDone,
}: {
  found: FoundArticles;
  onDone: () => void;
}) {
  const { services } = useApp();
  const [chosen, setChosen] = useState(() => new Set(likelyOwn(articles).map(({ url }) => url)));
  const [read, setRead] = useState(0);
  const { run, busy, done, problem } = useAction();
  const picked = articles.filter(({ url }) => chosen.has(url));
  const toggle = (urls: readonly string[], on: boolean) =>
    setChosen(on ? chosen.union(new Set(urls)) : chosen.difference(new Set(urls)));
  const confirm = () =>
    run(async () => {
      await services.blogs.confirm(blog.id, picked);
      const count = await services.blogs.read(
        blog.id,
        picked.map(({ url }) => url),
        setRead,
      );
      return text.confirmed(picked.length, count);
    });
  if (done) {
    return (
      <Notice tone="info" live>
        {done}
      </Notice>
    );
  }
  return (
    <fieldset className={styles.form}>
      <legend>{text.foundTitle(articles.length)}</legend>
      <CheckField
        label={text.all}
        checked={picked.length === articles.length}
        busy={busy}
        onChange={(event) =>
          toggle(
            articles.map(({ url }) => url),
            event.target.checked,
          )
        }
      />
      <ul className={own.found}>
        {articles.map(({ url, title, authors, published }) => (
          <li key={url}>
            <CheckField
              label={title || url.replace(/^https:\/\//, '')}
              hint={[published.day ?? published.instant?.slice(0, 10), authors.join(', ') || text.byNobody]
                .filter(Boolean)
                .join(' · ')}
              checked={chosen.has(url)}
              busy={busy}
              onChange={(event) => toggle([url], event.target.checked)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button
          look="primary"
          data-action="confirm-articles"
          busy={busy}
          disabled={picked.length === 0}
          onClick={() => void confirm()}
        >
          {text.confirm(picked.length)}
        </Button>
        <Button look="quiet" busy={busy} onClick={onDone}>
          {text.skip}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {busy && read > 0 ? text.reading(read, picked.length) : ''}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </fieldset>
  );
}

/** Those of the name that most of them give, and those that give none. */
function likelyOwn(articles: FoundArticles['articles']): FoundArticles['articles'] {
  const counts = new Map<string, number>();
  for (const { authors } of articles)
    for (const name of authors) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return articles.filter(
    ({ authors }) => authors.length === 0 || (most !== undefined && authors.includes(most)),
  );
}
