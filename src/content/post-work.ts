import { ownKeys, parseOwn } from '../messaging/local-state.ts';
import { detectOn } from '../sites/page/detect.ts';
import { watchAddress } from '../sites/page/watch.ts';
import type { Platform } from '../sites/platform.ts';
import type { WorkSite } from './sensor.ts';

/** What the author does on a published post of theirs on a blog: reading it, and answering what is said there. */
export function postWork(platform: Platform): WorkSite {
  return {
    keys: ownKeys,
    find: (doc, url, stored) => {
      const verdict = detectOn(platform, doc, url, parseOwn(stored));
      if (verdict.kind !== 'own') return null;
      const { site, siteArticleId } = verdict.article;
      return { activity: 'maintenance', subject: { publicationId: `${site}:${siteArticleId}` } };
    },
    watch: watchAddress,
  };
}
