import type { SyncView } from '@/db/live/types.ts';
import { syncText } from '../../i18n/sync.ts';

const text = syncText.problems;

/** Where a sync is with, as texts name it. */
export function siteOf({ run }: Pick<SyncView, 'run'>): string {
  return new URL(run.origin).host;
}

/** Why a sync did not come to its end, in plain words: what happened, and what to do. Null where it did. */
export function problemInWords(view: Pick<SyncView, 'run' | 'hasKey'>): string | null {
  const { problem } = view.run;
  if (!problem) return null;
  const site = siteOf(view);
  switch (problem.kind) {
    case 'server':
      return text.server(site, String(problem.status));
    case 'changed':
      return text.changed(site, problem.where);
    case 'other-author':
      return text['other-author'](site, problem.username);
    case 'unauthorized':
      return view.hasKey ? text.unauthorizedKey(site) : text.unauthorized(site);
    default:
      return text[problem.kind](site);
  }
}
