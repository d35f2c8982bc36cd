import { act, cleanup, render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/ui/components/ErrorBoundary.tsx';
import { Coming, later } from '@/ui/later.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const Page = ({ name }: { name: string }) => <h1>{name}</h1>;

function show(load: () => Promise<typeof Page>) {
  const Later = later(load);
  const page = (
    <ErrorBoundary>
      <Coming value={<p>on its way</p>}>
        <Later name="Outlook" />
      </Coming>
    </ErrorBoundary>
  );
  return { page, ...render(page) };
}

test('what is coming stands there until the code has come, and not a moment longer', async () => {
  vi.useFakeTimers();
  const { promise, resolve } = Promise.withResolvers<typeof Page>();
  show(() => promise);
  expect(screen.getByText('on its way')).toBeTruthy();
  await act(async () => resolve(Page));
  // No time has passed: React's own way holds it back for 300 ms.
  expect(screen.getByRole('heading', { name: 'Outlook' })).toBeTruthy();
});

test('code that is there is drawn at once, and loaded but once', async () => {
  const load = vi.fn(async () => Page);
  const { page, unmount } = show(load);
  await screen.findByRole('heading', { name: 'Outlook' });
  unmount();
  render(page);
  expect(screen.getByRole('heading', { name: 'Outlook' })).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('code that was begun before is there when it is first drawn', async () => {
  const load = vi.fn(async () => Page);
  const Later = later(load);
  Later.begin();
  await load.mock.results[0]?.value;
  await Promise.resolve();
  render(<Later name="Outlook" />);
  expect(screen.getByRole('heading', { name: 'Outlook' })).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('code that comes between the first drawing and its effects is drawn too', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const { promise, resolve } = Promise.withResolvers<typeof Page>();
  const Later = later(() => promise);
  Later.begin();
  const Between = () => {
    useLayoutEffect(() => resolve(Page));
    return null;
  };
  const box = document.createElement('div');
  const root = createRoot(box);
  root.render([<Later key="page" name="Outlook" />, <Between key="between" />]);
  await vi.waitFor(() => expect(box.textContent).toBe('Outlook'));
  root.unmount();
  vi.unstubAllGlobals();
});

test('code that can’t be loaded is said by the boundary above, and asked for again when it is come back to', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn<() => Promise<typeof Page>>().mockRejectedValueOnce(new Error('the file is gone'));
  load.mockResolvedValue(Page);
  const { page, unmount } = show(load);
  await screen.findByRole('alert');
  unmount();
  render(page);
  await screen.findByRole('heading', { name: 'Outlook' });
});
