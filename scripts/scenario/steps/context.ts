import type { Page } from 'puppeteer-core';
import type { World } from '../../lib/world/world.ts';

/** What a step has to work with. */
export type StepContext = {
  world: World;
  /** Folder of the scenario, absolute. */
  dir: string;
  /** The author's numeric id on dev.to, where the scenario has one. */
  authorId: number | null;
  /** Origins of the author's blogs. */
  blogs: readonly string[];
  /** Waits until the extension has no running work. */
  idle(): Promise<void>;
  /** When the extension read the article at an address last, epoch ms by its own clock; null for never. */
  lastSeen(url: string): Promise<number | null>;
  /** The address by which lists show the article at an address; the given one where none is stored. */
  addressOf(url: string): Promise<string>;
  /** Statements that are imported, oldest first, as absolute paths. */
  imported: string[];
};

/** Opens a page of the extension for one step and closes it afterwards. */
export async function withPage<Result>(
  { world }: Pick<StepContext, 'world'>,
  path: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await world.openPage(path);
  try {
    return await work(page);
  } finally {
    await page.close().catch(() => undefined);
  }
}
