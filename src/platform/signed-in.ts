import { browser } from 'wxt/browser';
import { z } from '@/core/schema.ts';

const userSchema = z.object({ id: z.number().int().positive(), username: z.string().min(1).max(100) });

/**
 * Who an open dev.to tab says is signed in. The page decides what it says, so this is an offer for
 * the author to confirm. Null without such a tab, or where nobody is signed in.
 */
export async function findSignedInUser(): Promise<{
  origin: string;
  authorId: number;
  username: string;
} | null> {
  const tabs = await browser.tabs.query({ url: 'https://dev.to/*' });
  for (const { id: tabId } of tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    if (tabId === undefined) continue;
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.body.dataset.user ?? null,
    });
    const user = parseUser(result?.result);
    if (user) return { origin: 'https://dev.to', authorId: user.id, username: user.username };
  }
  return null;
}

function parseUser(text: unknown) {
  if (typeof text !== 'string') return null;
  try {
    return userSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
