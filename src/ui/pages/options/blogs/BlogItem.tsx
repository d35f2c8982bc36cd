import { useEffect, useState } from 'react';
import type { BlogView } from '@/db/live/types.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { bareAddress } from '../../../format.ts';
import { blogs as text } from '../../../i18n/blogs.ts';
import styles from '../options.module.css';
import own from './blogs.module.css';

type BlogItemProps = {
  blog: BlogView;
  busy: boolean;
  run: (work: () => Promise<string>) => Promise<void>;
  /** Asks for access again, where it was taken away, and looks for articles. */
  find: () => Promise<void>;
};

/** One blog: whose posts count on it, and whether it can be read. */
export function BlogItem({ blog, busy, run, find }: BlogItemProps) {
  const { services } = useApp();
  const [hasAccess, setHasAccess] = useState(true);
  useEffect(() => services.blogs.watchAccess(blog, setHasAccess), [services, blog]);
  const address = blog.id.replace(/^https:\/\/|\/$/g, '');
  const remove = () =>
    run(async () => {
      await services.blogs.remove(blog.id);
      return text.removed(address);
    });
  const answer = (name: string, isOwn: boolean) =>
    run(async () => {
      await services.blogs.answer(blog.id, name, isOwn);
      return '';
    });
  const names = blog.authors.filter(({ isOwn }) => isOwn === true);
  return (
    <li className={own.item} data-blog={blog.id}>
      <div className={own.head}>
        <span>
          <strong>{address}</strong>
          <span className={styles.small}>{text.articles(blog.articles)}</span>
        </span>
        <span className={own.buttons}>
          <Button
            small
            busy={busy}
            data-action={hasAccess ? 'find-articles' : 'allow-blog'}
            aria-label={hasAccess ? text.findOf(address) : text.allowOf(address)}
            onClick={() => void find()}
          >
            {hasAccess ? text.find : text.allow}
          </Button>
          <Button
            small
            look="quiet"
            busy={busy}
            aria-label={text.removeOf(address)}
            onClick={() => void remove()}
          >
            {text.remove}
          </Button>
        </span>
      </div>
      {!hasAccess && <Notice tone="warn">{text.noAccess}</Notice>}
      {names.length > 0 && (
        <p className={own.names}>
          <span className={styles.small}>{text.names}</span>
          {names.map(({ name }) => (
            <span key={name} className={own.name}>
              {name}
              <Button
                small
                look="quiet"
                busy={busy}
                aria-label={text.notMineOf(name)}
                title={text.notMineOf(name)}
                onClick={() => void answer(name, false)}
              >
                ×
              </Button>
            </span>
          ))}
        </p>
      )}
      {blog.authors
        .filter(({ isOwn }) => isOwn === null)
        .map(({ name, url }) => (
          <Notice key={name} tone="info" title={text.ask(name)}>
            <p>
              {text.askHelp}{' '}
              <a href={url} target="_blank" rel="noreferrer">
                {bareAddress(url)}
              </a>
            </p>
            <div className={own.buttons} data-name={name}>
              <Button small busy={busy} onClick={() => void answer(name, true)}>
                {text.mine}
              </Button>
              <Button small look="quiet" busy={busy} onClick={() => void answer(name, false)}>
                {text.notMine}
              </Button>
            </div>
          </Notice>
        ))}
    </li>
  );
}
