import { statusOfWord } from './kind-words.ts';
import type { Status } from './row.ts';
import { foldWord } from './words.ts';

const failed = /^(failed|returned|bounced|error|fehlgeschlagen|echoue|fallido)$/;
const underWay = /^(processing|in progress|queued|in transit|in bearbeitung)$/;

/**
 * What a payout's own word for its state means; a commission's words may mean something else. A payout
 * without a word, or with an unknown one, was paid out.
 */
export function payoutStatus(word: string): Status {
  const plain = foldWord(word);
  if (failed.test(plain)) return 'reversed';
  if (underWay.test(plain)) return 'pending';
  const status = statusOfWord(word);
  return status === null || status === 'approved' ? 'paid' : status;
}
