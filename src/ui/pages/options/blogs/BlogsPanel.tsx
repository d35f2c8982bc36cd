import { useState } from 'react';
import type { FoundArticles } from '@/services/types.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { blogs as text } from '../../../i18n/blogs.ts';
import { useAction } from '../../../use-action.ts';
import { useLive } from '../../../use-live.ts';
import styles from '../options.module.css';
import { BlogItem } from './BlogItem.tsx';
import { FoundList } from './FoundList.tsx';

/** Blogs by address: one click gives access to that address, and its feed lists what is there. */
export function BlogsPanel() {
  const { services } = useApp();
  const blogs = useLive((live) => live.blogs()) ?? [];
  const [address, setAddress] = useState('');
  const [found, setFound] = useState<FoundArticles | null>(null);
  const { run, busy, done, problem } = useAction();
  /** Access must be asked for before anything else: the browser forgets the click at the first wait. */
  const add = (wanted: string) =>
    run(async () => {
      if (!(await services.blogs.requestAccess(wanted))) return text.denied;
      const { blog, articles } = await services.blogs.add(wanted);
      // Another address may stand there by now: looking through a blog that is known clears nothing.
      setAddress((typed) => (typed === wanted ? '' : typed));
      setFound(articles.length > 0 ? { blog, articles } : null);
      const isKnown = blogs.some(({ id }) => id === blog.id);
      if (articles.length > 0) return isKnown ? text.found(articles.length) : text.added(blog.id);
      if (blog.platform === 'forem') return text.forem(new URL(blog.origin).host);
      if (blog.feedUrl === null) return text.nothingListed(blog.id);
      return isKnown ? text.nothingNew(blog.id) : text.allKnown(blog.id);
    });
  return (
    <Panel title={text.title} id="blogs" note={text.note}>
      {blogs.length === 0 ? (
        <p className={styles.quiet}>{text.none}</p>
      ) : (
        <ul className={styles.list}>
          {blogs.map((blog) => (
            <BlogItem key={blog.id} blog={blog} busy={busy} run={run} find={() => add(blog.id)} />
          ))}
        </ul>
      )}
      <form
        name="blog"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add(address);
        }}
      >
        <TextField
          label={text.address}
          hint={text.hint}
          name="address"
          type="text"
          inputMode="url"
          required
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <div className={styles.row}>
          <Button type="submit" data-action="add-blog" busy={busy}>
            {text.add}
          </Button>
        </div>
      </form>
      {found && <FoundList key={found.blog.id} found={found} onDone={() => setFound(null)} />}
      <p role="status" className={styles.status}>
        {busy ? text.looking : done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </Panel>
  );
}
