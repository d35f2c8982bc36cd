import type { ArticleView } from '@/core/articles/article.ts';
import type { ReferralView } from '@/db/live/types.ts';
import { useApp } from '../../context.tsx';
import { rungLabels } from '../../i18n/labels.ts';
import { referrals as text } from '../../i18n/referrals.ts';
import { useAction } from '../../use-action.ts';
import styles from './referrals.module.css';

type ArticleSelectProps = { referral: ReferralView; articles: readonly ArticleView[] };

/** The article a referral belongs to, and why; choosing another is a decision by hand. */
export function ArticleSelect({ referral, articles }: ArticleSelectProps) {
  const { services, live } = useApp();
  const { run, busy, done, problem } = useAction();
  const { articleId, attribution, customer, conflicts, ambiguous, programId } = referral;
  const attribute = (chosen: string) =>
    run(async () => {
      const { rows } = await live.referralRows(referral.id);
      const keys = rows.map(({ key }) => key);
      await services.attribution.settle([{ programId, keys, articleId: chosen || null }]);
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
        disabled={busy}
        onChange={({ target }) => void attribute(target.value)}
      >
        {articleId === null && <option value="">{text.unattributed}</option>}
        {attribution === 'manual' && <option value="">{text.takeBack}</option>}
        {articles.map(({ id, title, url }) => (
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
