import { isRunning } from '@/core/sync/run.ts';
import { Notice } from '../../components/Notice.tsx';
import { syncText as text } from '../../i18n/sync.ts';
import { optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { problemInWords } from './problem.ts';

/** Says why the last sync with dev.to did not come to its end. */
export function SyncNotice() {
  const view = useLive((live) => live.sync());
  if (!view?.run.problem || isRunning(view.run)) return null;
  return (
    <Notice tone="warn">
      <p>
        {problemInWords(view.run.problem, view.hasKey)} <a href={optionsHref('sync')}>{text.title}</a>
      </p>
    </Notice>
  );
}
