import type { Publication } from '@/core/articles/article.ts';
import { keyOf } from '@/core/ids.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { ArticleDecision } from '@/db/rows.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import { derivePublications, moveArticle } from './join.ts';

const GONE = 'That article is gone. Choose again.';

/** Which publications are one article, by hand: decisions that no visit or sync takes back. */
export function createPublicationsService(db: LongtailDb, clock: Clock) {
  const decide = async (publications: readonly Publication[]) => {
    const decisions = publications.map(
      ({ id, articleId }): ArticleDecision => ({
        id: keyOf('article', id),
        type: 'article',
        publicationId: id,
        articleId,
        decidedAt: clock.now(),
      }),
    );
    await db.decisions.bulkPut(decisions);
  };
  const publicationsOf = (articleId: string) => db.publications.where({ articleId }).toArray();
  return {
    /** Makes two articles one: everything of the first becomes the second's. */
    async merge(articleId: string, intoArticleId: string): Promise<void> {
      if (articleId === intoArticleId) throw new UserError('Choose another article to merge with.');
      await changeData(db, async () => {
        const both = await db.articles.bulkGet([articleId, intoArticleId]);
        if (both.includes(undefined)) throw new UserError(GONE);
        await moveArticle(db, articleId, intoArticleId);
        await decide(await publicationsOf(intoArticleId));
      });
    },
    /**
     * Makes a publication an article of its own, with its links and what they attribute. Hours and money
     * put on the article by hand stay there. Returns the id of the new article.
     */
    async split(publicationId: string): Promise<string> {
      return changeData(db, async () => {
        const publication = await db.publications.get(publicationId);
        if (!publication) throw new UserError(GONE);
        const others = (await publicationsOf(publication.articleId)).filter(({ id }) => id !== publicationId);
        if (others.length === 0)
          throw new UserError('This is the only place where the article is published.');
        const articleId = await freeId(db, publicationId);
        await db.articles.add({ id: articleId, labels: {}, createdAt: clock.now() });
        await db.publications.update(publicationId, { articleId });
        await db.links.where({ publicationId }).modify({ articleId });
        await decide([{ ...publication, articleId }, ...others]);
        await derivePublications(db, [publicationId]);
        return articleId;
      });
    },
  };
}

/** An id for a publication's own article: its own, where the article that it leaves, or one before, has not that. */
async function freeId(db: LongtailDb, publicationId: string): Promise<string> {
  let id = publicationId;
  while (await db.articles.get(id)) id += '/split';
  return id;
}
