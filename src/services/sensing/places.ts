import { keyOf } from '@/core/ids.ts';
import type { WritingPlace } from '@/core/time/place.ts';
import type { LongtailDb } from '@/db/database.ts';
import { addedOrigins } from '@/db/owners.ts';
import type { PlaceRow } from '@/db/rows.ts';
import type { Clock } from '@/platform/clock.ts';
import { publishWritingPlaces } from '@/platform/local.ts';
import type { Registration } from '@/platform/registrations.ts';
import { placeOf } from '@/sites/editors/editor.ts';
import { findEditorWork, pageKey } from '@/sites/editors/marked.ts';
import { UserError } from '../error.ts';
import type { PlacesService } from './types.ts';

/** The content script of pages that the author marked. */
const SCRIPT = '/content-scripts/writing.js';

export type PlaceAccess = {
  request(origin: string): Promise<boolean>;
  drop(origin: string): Promise<void>;
  /** Makes the places known to content scripts, and these run there. */
  publish(): Promise<void>;
};

/** Where the author said "I write here". */
export function createPlacesService(db: LongtailDb, clock: Clock, access: PlaceAccess): PlacesService {
  return {
    async mark(address, scope) {
      const url = URL.parse(address);
      if (!url || !/^https?:$/.test(url.protocol)) throw new UserError('This is not a page of a website.');
      // Must come first: the browser forgets the click at the first await.
      const asked = access.request(url.origin).catch(() => false);
      const pages = findEditorWork(url, null) ? 'editor' : scope;
      const page = pages === 'one' ? pageKey(url) : '';
      const row: PlaceRow = {
        id: keyOf(url.origin, pages, page),
        origin: url.origin,
        pages,
        page,
        place: pages === 'one' ? placeOf(url) : url.origin,
        markedAt: clock.now(),
      };
      // Stored at once, since the browser's question may close the popup. Without access it has no effect.
      await db.places.put(row);
      if (!(await asked)) {
        await db.places.delete(row.id);
        throw new UserError('Without access to this site nothing can be measured there.');
      }
      await access.publish();
    },
    async unmark(placeId) {
      const place = await db.places.get(placeId);
      if (!place) return;
      await db.places.delete(placeId);
      if (!(await addedOrigins(db)).includes(place.origin)) await access.drop(place.origin);
      await access.publish();
    },
  };
}

/** Makes content scripts know where the author writes. Returns where they are to run. */
export async function publishPlaces(db: LongtailDb): Promise<Registration[]> {
  const places = await db.places.toArray();
  await publishWritingPlaces(
    places.map(({ origin, pages, page }): WritingPlace => ({ origin, pages, page })),
  );
  return [...new Set(places.map(({ origin }) => origin))].map((origin) => ({ origin, file: SCRIPT }));
}
