import { projection as text } from '../i18n/projection.ts';
import { dashboardHref, hrefOf, type Route } from '../router.ts';

type RestsOnProps = {
  /** Left out: of all articles. */
  articleId?: string;
  /** From another page than the dashboard, into a tab. */
  opensTab?: boolean;
};

/** The way from a projected figure to what it rests on. */
export function RestsOn({ articleId, opensTab = false }: RestsOnProps) {
  const route: Route =
    articleId === undefined ? { page: 'projection' } : { page: 'article', id: articleId, explained: true };
  const name = articleId === undefined ? text.link : text.linkOfArticle;
  if (!opensTab) return <a href={hrefOf(route)}>{name}</a>;
  return (
    <a href={dashboardHref(route)} target="_blank" rel="noreferrer">
      {text.shortLink}
    </a>
  );
}
