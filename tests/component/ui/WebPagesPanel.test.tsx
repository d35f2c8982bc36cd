import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { OnWebPages } from '@/services/on-web-pages.ts';
import { WebPagesPanel } from '@/ui/pages/options/web-pages/WebPagesPanel.tsx';
import { publicationOf } from '../../support/articles.ts';
import { article, fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

const publication = publicationOf({ title: 'Alpha' });

function show(now: Partial<OnWebPages> = {}) {
  const app = fakeApp();
  const hidden = { everywhere: false, sites: [], articles: [] };
  const listeners = new Set<(now: OnWebPages) => void>();
  app.services.onWebPages.watch.mockImplementation((onChange) => {
    listeners.add(onChange);
    onChange({ idleMinutes: 3, hidden, ...now });
    return () => undefined;
  });
  const tell = (changed: Partial<OnWebPages>) => {
    for (const onChange of listeners) onChange({ idleMinutes: 3, hidden, ...now, ...changed });
  };
  const articles = async () => [article(1, { title: 'Alpha', publications: [publication] })];
  renderApp({ ...app, live: { ...app.live, articles } }, <WebPagesPanel />);
  return { services: app.services.onWebPages, user: userEvent.setup(), tell };
}

const limit = () => screen.getByRole('textbox', { name: 'Idle limit, minutes' });

test.each(['0', '31', '2.5', '-1', 'three', ''])('"%s" is no idle limit, and is not saved', async (typed) => {
  const { services, user } = show();
  await user.clear(limit());
  if (typed !== '') await user.type(limit(), typed);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(limit().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Use a whole number of minutes from 1 to 30.')).toBeTruthy();
  expect(services.setIdleMinutes).not.toHaveBeenCalled();
});

test('another idle limit is saved', async () => {
  const { services, user } = show({ idleMinutes: 5 });
  expect(limit()).toHaveProperty('value', '5');
  await user.clear(limit());
  await user.type(limit(), '30');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(services.setIdleMinutes.mock.calls).toEqual([[30]]);
  expect(await screen.findByText('Saved. It applies to open pages at once.')).toBeTruthy();
});

test('what is saved is told to the panel too, and the form keeps its word and the focus', async () => {
  const { services, user, tell } = show();
  services.setIdleMinutes.mockImplementation(async (idleMinutes) => act(() => tell({ idleMinutes })));
  await user.clear(limit());
  await user.type(limit(), ' 10{Enter}');
  expect(await screen.findByText('Saved. It applies to open pages at once.')).toBeTruthy();
  expect(limit()).toHaveProperty('value', '10');
  expect(document.activeElement).toBe(limit());
});

test('what was hidden is brought back: one post, one site, all of it', async () => {
  const hidden = { everywhere: true, sites: ['https://blog.example.dev'], articles: ['devto:1'] };
  const { services, user } = show({ hidden });
  await user.click(await screen.findByRole('button', { name: 'Show again: Alpha' }));
  await user.click(screen.getByRole('button', { name: 'Show again: blog.example.dev' }));
  await user.click(screen.getByRole('checkbox', { name: 'Show figures on my posts' }));
  expect(services.showOnPost.mock.calls).toEqual([['devto:1']]);
  expect(services.showOnSite.mock.calls).toEqual([['https://blog.example.dev']]);
  expect(services.hideEverywhere.mock.calls).toEqual([[false]]);
});
