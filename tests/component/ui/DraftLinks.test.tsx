import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { TabLinks } from '@/ui/pages/popup/TabLinks.tsx';
import { fakeApp, program, renderApp } from './fakes.tsx';

afterEach(cleanup);

const edit = 'https://dev.to/me/my-post-1a2b/edit';
const href = 'https://go.example.com/pricing';

async function look(url: string, publicationId: string | null, hrefs: string[]) {
  const app = fakeApp();
  app.services.editorLinks.read.mockResolvedValue({ publicationId, hrefs });
  renderApp(
    { ...app, live: { ...app.live, programs: async () => [program()] } },
    <TabLinks tab={{ id: 7, url }} />,
  );
  const button = await screen.findByRole('button', { name: 'Check this draft’s links' });
  expect(app.services.editorLinks.read).not.toHaveBeenCalled();
  await userEvent.click(button);
  expect(app.services.editorLinks.read.mock.calls).toEqual([[7]]);
}

test('a link without its sub-ID is listed with the link to put in its place', async () => {
  await look(edit, 'devto:7', [href, `${href}?sub=devto-7`, 'https://docs.example.org/']);
  expect(await screen.findByText('1 of 2 affiliate links has no sub-ID.')).toBeTruthy();
  const copy = screen.getByRole('button', { name: /^Copy tagged link/ });
  expect(copy.title).toBe(`${href}?sub=devto-7`);
});

test('a draft without an id is to be saved first', async () => {
  await look('https://dev.to/new', null, [href]);
  expect(await screen.findByText(/Save the draft once/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
});

test('nothing lacking is said too', async () => {
  await look(edit, 'devto:7', ['https://docs.example.org/']);
  expect(await screen.findByText('No affiliate links in this draft.')).toBeTruthy();
});

test.each(['https://dev.to/me/my-post-1a2b', 'https://example.org/new', 'about:blank'])(
  '%s is no editor, and nothing is offered there',
  async (url) => {
    const app = fakeApp();
    const { container } = renderApp(app, <TabLinks tab={{ id: 7, url }} />);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(container.textContent).toBe('');
  },
);
