import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { filesBelow } from '../files.ts';

/** Puts an extension into a profile of Firefox, as one that was installed there before and stays. */
export async function keepInProfile(profile: string, id: string, extensionDir: string): Promise<void> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const path of filesBelow(extensionDir)) {
    const name = relative(extensionDir, path).replaceAll('\\', '/');
    await zip.add(name, new Uint8ArrayReader(readFileSync(path)));
  }
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), await zip.close());
}
