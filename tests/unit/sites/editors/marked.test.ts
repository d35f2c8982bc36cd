import { describe, expect, test } from 'vitest';
import { findEditorWork, pageKey } from '@/sites/editors/marked.ts';

const work = (address: string) => {
  const found = findEditorWork(new URL(address), null);
  if (!found || !('draft' in found.subject)) return null;
  const { id, place } = found.subject.draft;
  return [id, place, found.activity];
};

const id = '65a1b2c3d4e5f60718293a4b';
const blog = 'https://blog.example.dev';

describe('the editor of a known platform', () => {
  test.each<[string, (string | null)[]]>([
    [`https://hashnode.com/draft/${id}`, [`hashnode:${id}`, `https://hashnode.com/draft/${id}`, 'writing']],
    [`https://hashnode.com/edit/${id}`, [`hashnode:${id}`, `https://hashnode.com/edit/${id}`, 'maintenance']],
    ['https://medium.com/new-story', [null, 'https://medium.com/new-story', 'writing']],
    [
      'https://medium.com/p/3f2a1b4c5d6e/edit',
      ['medium:3f2a1b4c5d6e', 'https://medium.com/p/3f2a1b4c5d6e/edit', 'writing'],
    ],
    [`${blog}/ghost/#/editor/post`, [null, `${blog}/ghost/`, 'writing']],
    [`${blog}/ghost/#/editor/post/${id}`, [`ghost:blog.example.dev:${id}`, `${blog}/ghost/`, 'writing']],
    [`${blog}/wp-admin/post-new.php`, [null, `${blog}/wp-admin/post-new.php`, 'writing']],
    [
      `${blog}/wp-admin/post.php?post=42&action=edit&t=secret`,
      ['wordpress:blog.example.dev:42', `${blog}/wp-admin/post.php`, 'writing'],
    ],
    [
      `${blog}/sub/wp-admin/post.php?post=7`,
      ['wordpress:blog.example.dev:7', `${blog}/sub/wp-admin/post.php`, 'writing'],
    ],
    [
      'https://wordpress.com/post/me.wordpress.com/42',
      ['wordpress:me.wordpress.com:42', 'https://wordpress.com/post/me.wordpress.com/42', 'writing'],
    ],
    [
      'https://wordpress.com/post/me.wordpress.com',
      [null, 'https://wordpress.com/post/me.wordpress.com', 'writing'],
    ],
  ])('%s', (address, found) => {
    expect(work(address)).toEqual(found);
  });

  test.each([
    'https://hashnode.com/@me',
    `https://me.hashnode.dev/draft/${id}`,
    'https://medium.com/@me/a-story-3f2a1b4c5d6e',
    'https://medium.example/new-story',
    `${blog}/ghost/#/editor/page/${id}`,
    `${blog}/ghost/#/posts`,
    `${blog}/wp-admin/post-new.php?post_type=page`,
    `${blog}/wp-admin/edit.php`,
    `${blog}/wp-admin/post.php?post=all`,
  ])('not %s', (address) => {
    expect(work(address)).toBeNull();
  });
});

describe('one page', () => {
  const key = (address: string) => pageKey(new URL(address));
  test.each([
    [
      'https://docs.google.com/document/d/abc/edit',
      'https://docs.google.com/document/d/abc/edit#heading=h.1',
    ],
    ['https://x.example/cms?id=1&tab=2', 'https://x.example/cms/?tab=2&id=1'],
  ])('%s is %s', (one, same) => {
    expect(key(one)).toBe(key(same));
  });
  test.each([
    ['https://docs.google.com/document/d/abc/edit', 'https://docs.google.com/document/d/abd/edit'],
    ['https://x.example/cms?id=1', 'https://x.example/cms?id=2'],
    ['http://localhost:3000/admin/#/posts/1', 'http://localhost:3000/admin/#/posts/2'],
    ['http://localhost:3000/admin', 'http://localhost:4000/admin'],
  ])('%s is not %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
  test('tells nothing of its address', () => {
    expect(key('https://x.example/cms?token=secret')).toMatch(/^[0-9a-f]{16}$/);
  });
});
