import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { BlogsPanel } from '@/ui/pages/options/blogs/BlogsPanel.tsx';
import { blog } from './blogs-fakes.ts';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

const listed = (slug: string, authors: string[]) => ({
  url: `https://blog.example.com/${slug}`,
  title: `Post ${slug}`,
  published: { instant: null, day: '2026-05-04' },
  tags: [],
  authors,
});

async function add(address: string) {
  await userEvent.type(await screen.findByLabelText(/Address of your blog/), address);
  await userEvent.click(screen.getByRole('button', { name: 'Add blog' }));
}

test('adding asks for access first, then lists what the blog has; only what is confirmed is stored', async () => {
  const app = fakeApp();
  const articles = [listed('a', ['Ann']), listed('b', ['Ann']), listed('c', ['Guest'])];
  app.services.blogs.add.mockResolvedValue({ blog: blog(), articles });
  renderApp(app, <BlogsPanel />);
  await add('blog.example.com');
  expect(app.services.blogs.requestAccess).toHaveBeenCalledBefore(app.services.blogs.add);
  const group = await screen.findByRole('group', { name: /3 articles found/ });
  expect(within(group).getByLabelText<HTMLInputElement>('Post c').checked).toBe(false);
  await userEvent.click(await screen.findByRole('button', { name: 'Add 2 articles' }));
  expect(app.services.blogs.confirm).toHaveBeenCalledWith(blog().id, articles.slice(0, 2));
  expect(await screen.findByText(/2 articles added, 2 of them read/)).toBeTruthy();
});

test('while articles are added the focus stays where it is, and nothing else is taken', async () => {
  const app = fakeApp();
  app.services.blogs.add.mockResolvedValue({ blog: blog(), articles: [listed('a', ['Ann'])] });
  app.services.blogs.confirm.mockReturnValue(new Promise(() => undefined));
  renderApp(app, <BlogsPanel />);
  await add('blog.example.com');
  const confirm = await screen.findByRole('button', { name: 'Add 1 article' });
  await userEvent.click(confirm);
  await userEvent.click(confirm);
  expect(document.activeElement).toBe(confirm);
  const box = screen.getByLabelText<HTMLInputElement>('Post a');
  await userEvent.click(box);
  expect(box.checked).toBe(true);
  expect(app.services.blogs.confirm).toHaveBeenCalledOnce();
});

test('without access nothing is added', async () => {
  const app = fakeApp();
  app.services.blogs.requestAccess.mockResolvedValue(false);
  renderApp(app, <BlogsPanel />);
  await add('blog.example.com');
  expect(await screen.findByText(/Access was not given/)).toBeTruthy();
  expect(app.services.blogs.add).not.toHaveBeenCalled();
});

test('an address that is being typed stays while a blog that is known is looked through', async () => {
  const app = fakeApp();
  app.services.blogs.add.mockResolvedValue({ blog: blog(), articles: [] });
  renderApp({ ...app, live: { ...app.live, blogs: async () => [blog()] } }, <BlogsPanel />);
  const field = await screen.findByLabelText<HTMLInputElement>(/Address of your blog/);
  await userEvent.type(field, 'other.example.com');
  await userEvent.click(await screen.findByRole('button', { name: /Find articles/ }));
  await screen.findByText(/lists no new articles/);
  expect(field.value).toBe('other.example.com');
});

test('says that a blog was added only where it was', async () => {
  const app = fakeApp();
  app.services.blogs.add.mockResolvedValue({ blog: blog(), articles: [] });
  renderApp(app, <BlogsPanel />);
  await add('blog.example.com');
  await screen.findByText(/was added. All articles that it lists are known/);
  cleanup();
  const found = { blog: blog(), articles: [listed('a', ['Ann'])] };
  app.services.blogs.add.mockResolvedValue(found);
  renderApp({ ...app, live: { ...app.live, blogs: async () => [blog()] } }, <BlogsPanel />);
  await userEvent.click(await screen.findByRole('button', { name: /Find articles/ }));
  await screen.findByText('1 article found that is not known yet.');
});

test('an address that is none is said to be so', async () => {
  const app = fakeApp();
  app.services.blogs.requestAccess.mockRejectedValue(new Error('That is not the address of a blog.'));
  renderApp(app, <BlogsPanel />);
  await add('nonsense');
  expect((await screen.findByRole('alert')).textContent).toContain('not the address');
});

test('a name is asked about once, and can be taken back', async () => {
  const app = fakeApp();
  const authors = [
    { name: 'Ann', isOwn: true, basis: 'first' as const, url: 'https://blog.example.com/a' },
    { name: 'Guest', isOwn: null, basis: 'first' as const, url: 'https://blog.example.com/c' },
  ];
  const live = { ...app.live, blogs: async () => [blog({ authors })] };
  renderApp({ ...app, live }, <BlogsPanel />);
  await screen.findByText('Are posts by Guest yours?');
  await userEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(app.services.blogs.answer).toHaveBeenCalledWith(blog().id, 'Guest', false);
  await userEvent.click(await screen.findByRole('button', { name: 'Posts by Ann are not mine' }));
  expect(app.services.blogs.answer).toHaveBeenCalledWith(blog().id, 'Ann', false);
});
