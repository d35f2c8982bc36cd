import type { BrowserName } from '../browsers/kinds.ts';
import { type Launched, launch } from './launch.ts';
import { startProxy } from './proxy.ts';
import { hostsOf, type Site } from './site.ts';
import { startStandIn } from './stand-in.ts';

/** A browser with the extension, and around it a world of stand-in sites and nothing else. */
export type World = Launched & {
  name: BrowserName;
  /** Hosts outside the world that something asked for (the browsers' own calls left out). */
  refused: Set<string>;
  /** Requests that reached the stand-in sites, as "GET https://...". */
  asked: string[];
};

export type WorldInput = {
  browser: BrowserName;
  /** Folder of the built extension, absolute. */
  extensionDir: string;
  site: Site;
  headless: boolean;
  userDataDir?: string;
  /** Firefox alone: pages find a dark system. */
  dark?: boolean;
};

/** Starts the stand-in sites, the proxy and the browser; `close` ends all three. */
export async function openWorld(input: WorldInput): Promise<World> {
  const standIn = await startStandIn(input.site);
  const hosts = hostsOf(input.site);
  const proxy = await startProxy(standIn.port, (host) => hosts.has(host));
  const closeServers = async () => {
    await Promise.all([proxy.close(), standIn.close()]);
  };
  try {
    const launched = await launch(input.browser, {
      extensionDir: input.extensionDir,
      proxyPort: proxy.port,
      headless: input.headless,
      ...(input.dark && { dark: true }),
      ...(input.userDataDir === undefined ? {} : { userDataDir: input.userDataDir }),
    });
    const close = async () => {
      await launched.close().catch(() => undefined);
      await closeServers();
    };
    return { ...launched, name: input.browser, refused: proxy.refused, asked: standIn.asked, close };
  } catch (error) {
    await closeServers();
    throw error;
  }
}
