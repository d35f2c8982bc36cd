import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import type { App } from '@/ui/context.tsx';
import { ImportPage } from '@/ui/pages/imports/ImportPage.tsx';
import type { PageSource } from '@/ui/router.ts';
import { type fakeApp, program, renderApp } from './fakes.tsx';

const file = new File(['Date,Customer,Event,Commission\n'], 'global-api.csv', { type: 'text/csv' });

/** The import page of an author with two programs. */
export async function openImportPage(
  app: ReturnType<typeof fakeApp>,
  programId: string | null = null,
  from: PageSource | null = null,
) {
  const live: App['live'] = {
    ...app.live,
    programs: async () => [program(), program({ id: 'cloud', name: 'Little Cloud' })],
  };
  const { container } = renderApp({ ...app, live }, <ImportPage programId={programId} from={from} />);
  const find = <T extends Element>(selector: string): T => {
    const found = container.querySelector<T>(selector);
    if (!found) throw new Error(`Nothing fits ${selector}`);
    return found;
  };
  await waitFor(() => find('[data-import-state]'));
  const state = () => container.querySelector('[data-import-state]')?.getAttribute('data-import-state');
  const user = userEvent.setup();
  const upload = (...files: File[]) =>
    user.upload(
      find<HTMLInputElement>('input[type=file][name=statement]'),
      files.length > 0 ? files : [file],
    );
  /** At the preview: with the table of its rows, which is drawn last. */
  const until = (wanted: string) =>
    waitFor(() => {
      expect(state()).toBe(wanted);
      if (wanted === 'preview') find('[data-rows]');
    });
  return { container, find, state, user, upload, until };
}
