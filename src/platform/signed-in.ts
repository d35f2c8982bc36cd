import { browser } from 'wxt/browser';
import { z } from '@/core/schema.ts';
import { pagePatternOf } from './site-access.ts';

const userSchema = z.object({ id: z.number().int().positive(), username: z.string().min(1).max(100) });

/** Who a Forem's page says is signed in. */
type User = { origin: string; authorId: number; username: string };

/**
 * Who open tabs of some Forems say is signed in, the tab looked at last first. A page decides what it says,
 * so this is an offer for the author to confirm. Left out: sites without such a tab, where nobody is signed
 * in, or that may not be read any more.
 */
export async function findSignedInUsers(origins: readonly string[]): Promise<User[]> {
  const found = await Promise.all([...new Set(origins)].map(findOn));
  return found.filter((user) => user !== null);
}

async function findOn(origin: string): Promise<User | null> {
  const tabs = await browser.tabs.query({ url: pagePatternOf(origin) });
  for (const { id: tabId } of tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    const user = tabId === undefined ? null : parseUser(await saidIn(tabId));
    if (user) return { origin, authorId: user.id, username: user.username };
  }
  return null;
}

/** What a tab says; nothing if it shows an error, or if access to its site was taken away. */
async function saidIn(tabId: number): Promise<unknown> {
  const func = () => document.body.dataset.user ?? null;
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func })
    .catch((): { result: unknown }[] => []);
  return results[0]?.result;
}

function parseUser(text: unknown) {
  if (typeof text !== 'string') return null;
  try {
    return userSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
