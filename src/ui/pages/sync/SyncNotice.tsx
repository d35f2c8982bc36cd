import { isRunning } from '@/core/sync/run.ts';
import { Notice } from '../../components/Notice.tsx';
import { syncText as text } from '../../i18n/sync.ts';
import { optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { problemInWords, siteOf } from './problem.ts';

/** Says why a last sync did not come to its end. */
export function SyncNotice() {
  const views = useLive((live) => live.syncs()) ?? [];
  const stopped = views.filter(({ run }) => run.problem && !isRunning(run));
  return stopped.map((view) => (
    <Notice key={view.run.origin} tone="warn">
      <p>
        {problemInWords(view)} <a href={optionsHref('sync')}>{text.title(siteOf(view))}</a>
      </p>
    </Notice>
  ));
}
