import { expect, test } from 'vitest';
import type { Failure } from '@/forem/answer.ts';
import { retryAfterMs } from '@/forem/retry.ts';

/** The waits of one failure that never ends, seconds. */
function waits(failure: Failure): (number | null)[] {
  return [1, 2, 3, 4, 5].map((attempts) => {
    const wait = retryAfterMs(failure, attempts);
    return wait === null ? null : wait / 1000;
  });
}

test.each<[string, Failure, (number | null)[]]>([
  ['too many, with a wait asked for', { kind: 'too-many', waitMs: 7000 }, [7, 7, 7, 7, null]],
  ['too many, with none asked for', { kind: 'too-many', waitMs: null }, [30, 60, 120, 240, null]],
  ['too many, at once again', { kind: 'too-many', waitMs: 0 }, [1, 1, 1, 1, null]],
  ['trouble of the server', { kind: 'server', status: 503 }, [5, 20, 60, null, null]],
  ['no network', { kind: 'network' }, [2, 10, 30, null, null]],
  ['signed out', { kind: 'unauthorized' }, [null, null, null, null, null]],
  ['not there', { kind: 'not-found' }, [null, null, null, null, null]],
  ['refused', { kind: 'refused', said: '' }, [null, null, null, null, null]],
  ['a page in its place', { kind: 'page' }, [null, null, null, null, null]],
  ['another shape', { kind: 'changed', where: 'id' }, [null, null, null, null, null]],
])('%s: %j', (_what, failure, expected) => {
  expect(waits(failure)).toEqual(expected);
});
