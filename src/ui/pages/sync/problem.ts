import type { SyncProblem } from '@/core/sync/run.ts';
import { syncText } from '../../i18n/sync.ts';

const text = syncText.problems;

/** A problem in plain words: what happened, and what to do. */
export function problemInWords(problem: SyncProblem, hasKey: boolean): string {
  switch (problem.kind) {
    case 'server':
      return text.server(String(problem.status));
    case 'changed':
      return text.changed(problem.where);
    case 'other-author':
      return text['other-author'](problem.username);
    case 'unauthorized':
      return hasKey ? text.unauthorizedKey : text.unauthorized;
    default:
      return text[problem.kind];
  }
}
