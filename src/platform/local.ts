import { browser } from 'wxt/browser';
import type { LocalChoices } from '@/core/backup/format.ts';
import type { WritingPlace } from '@/core/time/place.ts';
import {
  type HideFlags,
  isIdleMinutes,
  localKeys,
  parseHidden,
  parseIdleMs,
} from '@/messaging/local-state.ts';
import type { OwnBlog, OwnId } from '@/sites/site.ts';
import { withLocalLock } from './locks.ts';

/**
 * Stores the author's ids for content scripts, which may read little more than these, the hide flags and when
 * figures changed.
 */
export async function publishOwnIds(identities: readonly OwnId[]): Promise<void> {
  const ownIds = identities.map(({ origin, authorId }) => ({ origin, authorId }));
  await setIfChanged(localKeys.ownIds, ownIds);
}

/** Stores the dev.to ids of the author's posts: a page of comments identifies its post by nothing else. */
export async function publishOwnPosts(ids: readonly string[]): Promise<void> {
  await setIfChanged(localKeys.ownPosts, ids);
}

/** Stores the blogs that the author added, and the names whose posts on them are the author's. */
export async function publishOwnBlogs(blogs: readonly OwnBlog[]): Promise<void> {
  await setIfChanged(localKeys.blogs, blogs);
}

/** Stores where the author writes, for content scripts. */
export async function publishWritingPlaces(places: readonly WritingPlace[]): Promise<void> {
  await setIfChanged(localKeys.writingPlaces, places);
}

/** Writes a value only if it changed, since every write wakes the content scripts of all open tabs. */
async function setIfChanged(key: string, value: unknown): Promise<void> {
  const stored = await browser.storage.local.get(key);
  if (JSON.stringify(stored[key]) === JSON.stringify(value)) return;
  await browser.storage.local.set({ [key]: value });
}

/** Tells open overlays to ask for their figures again. */
export async function announceFigures(now: number): Promise<void> {
  await browser.storage.local.set({ [localKeys.figuresVersion]: now });
}

export async function readHidden(): Promise<HideFlags> {
  const stored = await browser.storage.local.get(localKeys.hidden);
  return parseHidden(stored[localKeys.hidden]);
}

export async function changeHidden(change: (flags: HideFlags) => HideFlags): Promise<void> {
  await withLocalLock(async () => {
    await browser.storage.local.set({ [localKeys.hidden]: change(await readHidden()) });
  });
}

/** The idle limit and hide flags, now and after each change. Returns what ends it. */
export function watchWebPages(
  onChange: (now: { idleMinutes: number; hidden: HideFlags }) => void,
): () => void {
  const keys: string[] = [localKeys.idleMinutes, localKeys.hidden];
  const tell = async () => {
    const stored = await browser.storage.local.get(keys);
    const idleMinutes = parseIdleMs(stored[localKeys.idleMinutes]) / 60_000;
    onChange({ idleMinutes, hidden: parseHidden(stored[localKeys.hidden]) });
  };
  const listener = (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) void tell();
  };
  browser.storage.local.onChanged.addListener(listener);
  void tell();
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Stores the idle limit; sensors on open pages use it at once. */
export async function setIdleMinutes(minutes: number): Promise<void> {
  await browser.storage.local.set({ [localKeys.idleMinutes]: minutes });
}

/** The language that the author chose, as stored; undefined: none. */
export async function readLanguage(): Promise<unknown> {
  return (await browser.storage.local.get(localKeys.language))[localKeys.language];
}

/** The choices that the author made for this browser alone. */
export async function readChoices(): Promise<LocalChoices> {
  const stored = await browser.storage.local.get([localKeys.hidden, localKeys.idleMinutes]);
  const minutes = stored[localKeys.idleMinutes];
  return {
    hidden: stored[localKeys.hidden] === undefined ? null : parseHidden(stored[localKeys.hidden]),
    idleMinutes: isIdleMinutes(minutes) ? minutes : null,
  };
}

/** Takes over the choices made in another browser; what was never chosen there stays as it is here. */
export async function takeChoices({ hidden, idleMinutes }: LocalChoices): Promise<void> {
  await browser.storage.local.set({
    ...(hidden && { [localKeys.hidden]: hidden }),
    ...(idleMinutes !== null && { [localKeys.idleMinutes]: idleMinutes }),
  });
}

/** Forgets everything in `storage.local`, even what pages have measured and not yet reported. */
export async function forgetLocal(): Promise<void> {
  await browser.storage.local.clear();
  localStorage.clear();
}
