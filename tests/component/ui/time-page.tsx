import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkView } from '@/db/live/types.ts';
import { type App, AppProvider } from '@/ui/context.tsx';
import { TimePage } from '@/ui/pages/time/TimePage.tsx';
import type { AddKind } from '@/ui/router.ts';
import { article, type fakeApp } from './fakes.tsx';

/** One and a half hours that a sensor counted, otherwise as given. */
export function workView(part: Partial<WorkView> = {}): WorkView {
  return {
    id: 'e1',
    articleId: 'devto:1',
    draftId: null,
    activity: 'writing',
    day: '2026-11-20',
    seconds: 5400,
    basis: 'measured',
    startedAt: Date.parse('2026-11-20T09:00:00Z'),
    endedAt: Date.parse('2026-11-20T10:30:00Z'),
    createdAt: 1,
    articleTitle: 'Alpha',
    from: null,
    ...part,
  };
}

/** The page of time, with two articles, the second a draft. */
export async function showTime(
  app: ReturnType<typeof fakeApp>,
  live: Partial<App['live']> = {},
  add: AddKind = 'work',
) {
  const articles = async () => [
    article(1, { title: 'Alpha' }),
    article(2, { title: 'Beta', published: false }),
  ];
  const page = (read: Partial<App['live']>) => (
    <AppProvider app={{ ...app, live: { ...app.live, articles, ...live, ...read } }}>
      <TimePage articleId="" add={add} />
    </AppProvider>
  );
  const { container, rerender } = render(page({}));
  const show = (read: Partial<App['live']>) => rerender(page(read));
  const find = <T extends Element = HTMLElement>(selector: string): T => {
    const found = container.querySelector<T>(selector);
    if (!found) throw new Error(`Nothing fits ${selector}`);
    return found;
  };
  await screen.findByRole('heading', { level: 1, name: 'Time' });
  await waitFor(() => find('form'));
  const user = userEvent.setup();
  const fill = async (form: string, name: string, text: string) => {
    const field = find<HTMLInputElement>(`form[name=${form}] [name=${name}]`);
    await user.clear(field);
    if (text !== '') await user.type(field, text);
  };
  const submit = (form: string) => user.click(find(`form[name=${form}] [type=submit]`));
  return { container, find, user, fill, submit, show };
}
