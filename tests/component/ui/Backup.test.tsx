import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BackupPanel } from '@/ui/pages/options/backup/BackupPanel.tsx';
import { DeletePanel } from '@/ui/pages/options/backup/DeletePanel.tsx';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const chosen = new File(['x'], 'old.jsonl.gz');

async function chooseFile() {
  const app = fakeApp();
  renderApp(app, <BackupPanel />);
  await userEvent.upload(screen.getByLabelText(/Choose a backup file/), chosen);
  await screen.findByText(/old\.jsonl\.gz, made .* by Longtail 0\.1\.0/);
  return app;
}

test('a copy is saved with one click, by a plain download', async () => {
  const app = fakeApp();
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  renderApp(app, <BackupPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
  await screen.findByText(/longtail-backup-2026-11-22\.jsonl\.gz is ready: 1,234 records/);
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('link', { name: 'Save again' }).getAttribute('download')).toMatch(/\.jsonl\.gz$/);
});

test('a copy that no restore would take is offered, and says so', async () => {
  const app = fakeApp();
  vi.mocked(app.services.backups.save).mockResolvedValueOnce({
    ...{ name: 'copy.jsonl.gz', blob: new Blob(['x']), rows: 1 },
    unfit: { table: 'blogs', field: 'authors.0.name' },
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  renderApp(app, <BackupPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
  expect((await screen.findByRole('alert')).textContent).toContain('one record (Blogs: authors.0.name)');
  expect(screen.getByRole('link', { name: 'Save again' }).getAttribute('download')).toBe('copy.jsonl.gz');
});

test('a chosen file is read, what would change is shown, and merging takes one click', async () => {
  const app = await chooseFile();
  const table = screen.getByRole('table', { name: 'What restoring would change' });
  const row = within(table).getByRole('row', { name: /Articles/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2', '0', '1', '4']);
  expect(app.services.backups.restore).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
  await screen.findByText(/Restored: 3 records/);
  expect(vi.mocked(app.services.backups.restore).mock.calls[0]?.slice(0, 2)).toEqual([chosen, 'merge']);
});

test('replacing what is only here is asked about first', async () => {
  const app = await chooseFile();
  await userEvent.click(screen.getByRole('button', { name: 'Replace' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('4 records that exist only here will be deleted');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(app.services.backups.restore).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Replace' }));
  await userEvent.click(
    within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Replace' }),
  );
  await screen.findByText(/Restored: 3 records/);
});

test('a refused file says why, and another can be chosen', async () => {
  const app = fakeApp();
  vi.mocked(app.services.backups.check).mockRejectedValueOnce(
    new Error('This file is no backup of Longtail.'),
  );
  renderApp(app, <BackupPanel />);
  await userEvent.upload(screen.getByLabelText(/Choose a backup file/), chosen);
  expect((await screen.findByRole('alert')).textContent).toContain('no backup of Longtail');
  expect(screen.getByLabelText(/Choose a backup file/)).toBeTruthy();
});

test('cancelled, it says that nothing was changed', async () => {
  const app = fakeApp();
  const cancelled = Promise.withResolvers<never>();
  vi.mocked(app.services.backups.save).mockReturnValueOnce(cancelled.promise);
  vi.mocked(app.services.backups.cancel).mockImplementationOnce(async () =>
    cancelled.reject(new DOMException('Cancelled', 'AbortError')),
  );
  renderApp(app, <BackupPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText('Cancelled. Nothing was changed.');
});

test('everything is deleted only after a word is typed and a question answered', async () => {
  const app = fakeApp();
  renderApp(app, <DeletePanel />);
  const button = screen.getByRole('button', { name: 'Delete everything' });
  await userEvent.click(button);
  expect([button.getAttribute('aria-disabled'), screen.queryByRole('alertdialog')]).toEqual(['true', null]);
  await userEvent.type(screen.getByLabelText(/Type “delete”/), 'delete');
  await userEvent.click(button);
  const dialog = await screen.findByRole('alertdialog');
  expect(app.services.backups.deleteEverything).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
  await screen.findByText('Everything was deleted.');
  expect(document.activeElement).toBe(button);
  expect(vi.mocked(app.services.backups.deleteEverything).mock.calls[0]?.[0]).toBe(true);
});
