import { PageHead } from '../../components/Panel.tsx';
import { common } from '../../i18n/common.ts';

/** A page before its first answer: its heading, so that focus and title are right from the start. */
export function Loading({ title }: { title: string }) {
  return (
    <div aria-busy="true">
      <PageHead title={title} note={<span role="status">{common.loading}…</span>} />
    </div>
  );
}
