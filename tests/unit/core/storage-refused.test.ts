import { expect, test } from 'vitest';
import { NEWER_DATA } from '@/core/backup/newer.ts';
import { isStorageRefused } from '@/core/storage-refused.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

test.each([
  ['Chromium', named('UnknownError', 'Internal error opening backing store for indexedDB.open.'), true],
  ['by way of Dexie', named('OpenFailedError', 'UnknownError Internal error opening backing store'), true],
  ['from a worker', new Error('DatabaseClosedError: Database has been closed'), true],
  ['Firefox', named('InvalidStateError', 'A mutation operation was attempted on a database'), true],
  ['newer data', named('OpenFailedError', `Error ${NEWER_DATA}`), false],
  ['no room', named('QuotaExceededError', 'Quota exceeded'), false],
  ['ours', new Error('Undo its imports (1) first'), false],
  ['no error', 'UnknownError', false],
])('%s', (_, cause, expected) => expect(isStorageRefused(cause)).toBe(expected));
