import { type HideFlags, isIdleMinutes } from '@/messaging/local-state.ts';
import { UserError } from './error.ts';

/** Settings for web pages, which content scripts read too. */
export type OnWebPages = {
  /** After this many minutes without a sign of the author, nothing is measured. */
  idleMinutes: number;
  /** Where the overlay is hidden. */
  hidden: Pick<HideFlags, 'everywhere' | 'sites' | 'articles'>;
};

export type OnWebPagesService = {
  /** Calls back with what holds, now and after each change. Returns what ends it. */
  watch(onChange: (now: OnWebPages) => void): () => void;
  /** Rejects what isn't a whole number from 1 to 30. */
  setIdleMinutes(minutes: number): Promise<void>;
  /** Hides the overlay on all pages, or brings it back; where it was hidden singly, it stays hidden. */
  hideEverywhere(hide: boolean): Promise<void>;
  /** Brings the overlay back on a site (its origin). */
  showOnSite(origin: string): Promise<void>;
  /** Brings it back on a post, by its publication. */
  showOnPost(publicationId: string): Promise<void>;
};

/** Where it is kept. */
export type WebPagesStore = {
  watch(onChange: (now: OnWebPages) => void): () => void;
  setIdleMinutes(minutes: number): Promise<void>;
  changeHidden(change: (flags: HideFlags) => HideFlags): Promise<void>;
};

export function createOnWebPagesService(store: WebPagesStore): OnWebPagesService {
  return {
    watch: store.watch,
    async setIdleMinutes(minutes) {
      if (!Number.isInteger(minutes) || !isIdleMinutes(minutes))
        throw new UserError('The idle limit is a whole number of minutes, from 1 to 30.');
      await store.setIdleMinutes(minutes);
    },
    hideEverywhere: (everywhere) => store.changeHidden((flags) => ({ ...flags, everywhere })),
    showOnSite: (origin) =>
      store.changeHidden((flags) => ({ ...flags, sites: flags.sites.filter((each) => each !== origin) })),
    showOnPost: (id) =>
      store.changeHidden((flags) => ({ ...flags, articles: flags.articles.filter((each) => each !== id) })),
  };
}
