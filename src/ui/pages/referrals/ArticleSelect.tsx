import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import type { ReferralView } from '@/db/live/types.ts';
import { busyField } from '../../components/busy.ts';
import { useApp } from '../../context.tsx';
import { rungLabels } from '../../i18n/labels.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import { useAction } from '../../use-action.ts';
import styles from './referrals.module.css';

/** Of more articles a list is made where one turns to it: a table has as many lists as rows. */
const MANY_ARTICLES = 200;

type ArticleSelectProps = { referral: ReferralView; articles: readonly ArticleView[] };

/** The article a referral belongs to, and why; choosing another is a decision by hand. */
export function ArticleSelect({ referral, articles }: ArticleSelectProps) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [isWanted, setWanted] = useState(articles.length <= MANY_ARTICLES);
  const { id, articleId, attribution, customer, conflicts, ambiguous, programId } = referral;
  const choices = isWanted ? articles : articles.filter((article) => article.id === articleId);
  const attribute = (chosen: string) =>
    run(async () => {
      await services.attribution.settle([{ programId, referralId: id, articleId: chosen || null }]);
      const title = articles.find(({ id }) => id === chosen)?.title;
      return title === undefined ? text.takenBack : text.saved(title);
    });
  return (
    <>
      <select
        name="article"
        className={styles.select}
        aria-label={text.articleOf(customer)}
        value={articleId ?? ''}
        onFocus={() => setWanted(true)}
        onChange={({ target }) => void attribute(target.value)}
        {...(busy && busyField)}
      >
        {articleId === null && <option value="">{text.unattributed}</option>}
        {attribution === 'manual' && <option value="">{text.takeBack}</option>}
        {choices.map(({ id, title, url }) => (
          <option key={id} value={id} data-url={url}>
            {title}
          </option>
        ))}
      </select>
      {articleId !== null && attribution && (
        <span className={styles.small}>{text.why(rungLabels[attribution])}</span>
      )}
      {conflicts.length > 0 && <span className={styles.conflict}>{text.conflicts(conflicts.length)}</span>}
      {ambiguous.length > 0 && <span className={styles.conflict}>{text.ambiguous(ambiguous.length)}</span>}
      <span role="status" className={styles.small}>
        {busy ? text.saving : done}
      </span>
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  );
}
