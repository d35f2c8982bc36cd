import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { UserError } from '@/services/error.ts';
import { AppProvider } from '@/ui/context.tsx';
import { PublicationsPanel } from '@/ui/pages/article/PublicationsPanel.tsx';
import { publicationOf } from '../../support/articles.ts';
import { article, fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

const place = (site: string, id: string, url: string) =>
  publicationOf({
    id: `${site}:${id}`,
    site,
    siteArticleId: id,
    url,
    title: 'Alpha',
    publishedOn: '2026-05-04',
  });
const onBlog = place('blog', 'a', 'https://blog.example.com/alpha');
const inOne = article(1, { publications: [place('devto', '1', 'https://dev.to/sample_author/post-1')] });
const inTwo = { ...inOne, publications: [...inOne.publications, onBlog] };
const other = article(2, { title: 'Beta', url: 'https://blog.example.com/beta' });

test('in one place: nothing to split, and how a cross-post joins is said', async () => {
  renderApp(fakeApp(), <PublicationsPanel article={inOne} others={[]} />);
  expect(await screen.findByText(/One place so far/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('another article is chosen, and joined only then', async () => {
  const app = fakeApp();
  renderApp(app, <PublicationsPanel article={inOne} others={[other]} />);
  const join = await screen.findByRole<HTMLButtonElement>('button', { name: 'Make them one' });
  const select = screen.getByRole<HTMLSelectElement>('combobox');
  await userEvent.click(join);
  expect(app.services.publications.merge).not.toHaveBeenCalled();
  await userEvent.selectOptions(select, 'Beta (blog.example.com)');
  const merging = Promise.withResolvers<undefined>();
  app.services.publications.merge.mockReturnValue(merging.promise);
  await userEvent.click(join);
  await userEvent.selectOptions(select, '');
  expect(select.value).toBe(other.id);
  merging.resolve(undefined);
  expect(app.services.publications.merge.mock.calls).toEqual([[other.id, inOne.id]]);
  expect(await screen.findByText('“Beta” is part of this article now.')).toBeTruthy();
  await userEvent.click(join);
  expect([document.activeElement, select.value]).toEqual([join, '']);
});

test('in two places: each can be split off, by its address', async () => {
  const app = fakeApp();
  renderApp(app, <PublicationsPanel article={inTwo} others={[]} />);
  expect(await screen.findByText(/counted as one article/)).toBeTruthy();
  const places = screen.getAllByRole('listitem');
  expect(places.map((item) => within(item).getByRole('button').getAttribute('aria-label'))).toEqual(
    inTwo.publications.map(({ url }) => `${url} is not the same article`),
  );
  await userEvent.click(screen.getByRole('button', { name: `${onBlog.url} is not the same article` }));
  expect(app.services.publications.split.mock.calls).toEqual([['blog:a']]);
  expect(await screen.findByText(/an article of its own now/)).toBeTruthy();
});

test('what is split off goes, and the focus to the heading where no other button is left', async () => {
  const app = fakeApp();
  const panel = (shown: typeof inOne) => (
    <AppProvider app={app}>
      <PublicationsPanel article={shown} others={[]} />
    </AppProvider>
  );
  const { rerender } = render(panel(inTwo));
  await userEvent.click(screen.getByRole('button', { name: `${onBlog.url} is not the same article` }));
  rerender(panel(inOne));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
});

test('what goes wrong is said, and nothing else', async () => {
  const app = fakeApp();
  app.services.publications.split.mockRejectedValue(new UserError('It is gone.'));
  renderApp(app, <PublicationsPanel article={inTwo} others={[]} />);
  await userEvent.click(await screen.findByRole('button', { name: `${onBlog.url} is not the same article` }));
  expect(await screen.findByText('It is gone.')).toBeTruthy();
  expect(screen.queryByText(/an article of its own now/)).toBeNull();
});
