import { isOutOfRoom } from '@/core/out-of-room.ts';
import { z } from '@/core/schema.ts';
import { isStorageRefused } from '@/core/storage-refused.ts';
import { common } from './common.ts';
import { said } from './said.ts';

/** What a failed action says: the error's own words, if they are meant for people. */
export function problemOf(error: unknown): string {
  if (isOutOfRoom(error)) return common.noRoom;
  if (isStorageRefused(error)) return common.storageRefused;
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => said(message)).join(' ');
  return error instanceof Error && error.message !== '' ? said(error.message) : common.failed;
}
