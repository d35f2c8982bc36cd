import { type FoundWork, placeOf } from './editor.ts';

/**
 * WordPress' editor of a post, block and classic, on whatever host: `post-new.php`, then `post.php` with the
 * post's id, which the block editor sets without a load; and `/post/<site>/<id>` on wordpress.com.
 */
export function findWordpressWork(url: URL, doc: Document | null = null): FoundWork | null {
  const id = postId(url);
  if (id === undefined) return null;
  // The classic editor says in its form what the post was when it was opened.
  const isPublished = doc?.querySelector('#original_post_status[value="publish"]') != null;
  const draft = { id: id && `wordpress:${id}`, site: 'wordpress', place: placeOf(url) };
  return { activity: isPublished ? 'maintenance' : 'writing', subject: { draft } };
}

/** Host and post; null for something new, undefined on any other page. */
function postId(url: URL): string | null | undefined {
  const { hostname, pathname, searchParams } = url;
  if (hostname === 'wordpress.com') {
    const [isEditor, site, id] = /^\/post\/([\w.-]+)(?:\/(\d{1,15}))?\/?$/.exec(pathname) ?? [];
    if (isEditor === undefined) return undefined;
    return id ? `${site}:${id}` : null;
  }
  if (/\/wp-admin\/post-new\.php$/.test(pathname)) {
    return (searchParams.get('post_type') ?? 'post') === 'post' ? null : undefined;
  }
  if (!/\/wp-admin\/post\.php$/.test(pathname)) return undefined;
  const id = /^\d{1,15}$/.exec(searchParams.get('post') ?? '')?.[0];
  return id && `${hostname}:${id}`;
}
