import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { bareAddress } from '../../format.ts';
import { publications as text } from '../../i18n/publications.ts';
import { useAction } from '../../use-action.ts';
import styles from './article.module.css';

type PublicationsPanelProps = { article: ArticleView; others: readonly ArticleView[] };

/** The places of one article: a cross-post that was not recognised is joined here, a wrong one split off. */
export function PublicationsPanel({ article, others }: PublicationsPanelProps) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [chosen, setChosen] = useState('');
  const split = (publicationId: string) =>
    run(async () => {
      await services.publications.split(publicationId);
      return text.splitDone;
    });
  const merge = () =>
    run(async () => {
      const other = others.find(({ id }) => id === chosen);
      if (!other) return '';
      await services.publications.merge(other.id, article.id);
      setChosen('');
      return text.merged(other.title);
    });
  return (
    <Panel title={text.title} note={article.publications.length > 1 ? text.oneArticle : text.onePlace}>
      <ul className={styles.places}>
        {article.publications.map(({ id, url }) => (
          <li key={id} data-publication={id}>
            <span>{bareAddress(url)}</span>
            {article.publications.length > 1 && (
              <Button
                small
                look="quiet"
                busy={busy}
                aria-label={text.splitOf(url)}
                onClick={() => void split(id)}
              >
                {text.split}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <form
          className={styles.places}
          onSubmit={(event) => {
            event.preventDefault();
            void merge();
          }}
        >
          <SelectField
            label={text.merge}
            hint={text.mergeNote}
            name="merge"
            required
            busy={busy}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{text.choose}</option>
            {others.map(({ id, title, url }) => (
              <option key={id} value={id} data-url={url}>
                {`${title} (${new URL(url).host})`}
              </option>
            ))}
          </SelectField>
          <div>
            <Button type="submit" small data-action="merge-articles" busy={busy}>
              {text.mergeNow}
            </Button>
          </div>
        </form>
      )}
      <p role="status">{done}</p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </Panel>
  );
}
