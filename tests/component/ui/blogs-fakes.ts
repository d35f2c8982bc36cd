import { vi } from 'vitest';
import type { Blog } from '@/core/articles/blog.ts';
import type { BlogView } from '@/db/live/types.ts';
import type { Services } from '@/services/types.ts';

export function blog(parts: Partial<BlogView> = {}): BlogView {
  return {
    id: 'https://blog.example.com/',
    origin: 'https://blog.example.com',
    path: '/',
    platform: 'blog',
    authors: [],
    feedUrl: 'https://blog.example.com/feed.xml',
    addedAt: 1,
    articles: 3,
    ...parts,
  };
}

/** A blogs service that has access to everything and finds nothing. */
export function fakeBlogs() {
  const blogs: Services['blogs'] = {
    requestAccess: async () => true,
    watchAccess: (_blog: Blog, tell: (given: boolean) => void) => {
      tell(true);
      return () => undefined;
    },
    add: async () => ({ blog: blog(), articles: [] }),
    remove: async () => undefined,
    answer: async () => undefined,
    confirm: async (_id, articles) => articles.length,
    read: async (_id, urls) => urls.length,
  };
  return {
    requestAccess: vi.fn(blogs.requestAccess),
    watchAccess: vi.fn(blogs.watchAccess),
    add: vi.fn(blogs.add),
    remove: vi.fn(blogs.remove),
    answer: vi.fn(blogs.answer),
    confirm: vi.fn(blogs.confirm),
    read: vi.fn(blogs.read),
  };
}
