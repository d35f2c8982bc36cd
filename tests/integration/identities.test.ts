import { expect, test } from 'vitest';
import type { Identity } from '@/core/settings/settings.ts';
import { createSettingsService } from '@/services/settings.ts';
import { openWorld } from '../support/world.ts';

test('of two that are confirmed at once both are told, however long the first telling takes', async () => {
  const { db } = await openWorld();
  const tellings: number[] = [];
  let kept: readonly Identity[] = [];
  const settings = createSettingsService(db, async (identities) => {
    const isFirst = tellings.push(identities.length) === 1;
    if (isFirst) await new Promise((resolve) => setTimeout(resolve, 100));
    kept = identities;
  });
  const confirm = (authorId: number) =>
    settings.confirmIdentity({ origin: 'https://forem.example', authorId, username: `author_${authorId}` });
  await Promise.all([confirm(1), confirm(2)]);
  const own = kept.filter(({ origin }) => origin === 'https://forem.example');
  expect(own.map(({ authorId }) => authorId)).toEqual([1, 2]);
});
