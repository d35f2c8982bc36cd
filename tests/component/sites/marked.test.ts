// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { WritingPlace } from '@/core/time/place.ts';
import { findMarkedWork, pageKey } from '@/sites/editors/marked.ts';

const blog = 'https://blog.example.dev';
const place = (pages: WritingPlace['pages'], address = blog): WritingPlace => {
  const url = new URL(address);
  return { origin: url.origin, pages, page: pages === 'one' ? pageKey(url) : '' };
};
const siteAt = (address: string, places: WritingPlace[]) => {
  const found = findMarkedWork(document, new URL(address), places);
  return found && 'draft' in found.subject ? found.subject.draft.site : null;
};

test.each<[string, string, WritingPlace[], string | null]>([
  ['a page that was marked', `${blog}/cms/1`, [place('one', `${blog}/cms/1`)], 'web'],
  ['another page of its site', `${blog}/cms/2`, [place('one', `${blog}/cms/1`)], null],
  ['any page of a site that was marked whole', `${blog}/cms/2`, [place('all')], 'web'],
  ['the editor of a platform', `${blog}/wp-admin/post.php?post=1`, [place('editor')], 'wordpress'],
  ['a page beside that editor', `${blog}/a-post`, [place('editor')], null],
  ['another site', 'https://x.example/wp-admin/post.php?post=1', [place('editor'), place('all')], null],
  ['nothing marked', `${blog}/cms/1`, [], null],
])('%s', (_, address, places, site) => {
  expect(siteAt(address, places)).toBe(site);
});

test('the classic editor says that a post is out already', () => {
  const status = Object.assign(document.createElement('input'), { id: 'original_post_status' });
  status.setAttribute('value', 'publish');
  document.body.append(status);
  const url = new URL(`${blog}/wp-admin/post.php?post=1&action=edit`);
  expect(findMarkedWork(document, url, [place('editor')])?.activity).toBe('maintenance');
});
