import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from '../../../scripts/lib/build.ts';

/**
 * What the median page of the web holds besides its text, kB and files: HTTP Archive, Web Almanac 2024, chapter Page
 * Weight, desktop home pages. Of styles and fonts it has no number of files: one each.
 */
const median = {
  pictures: { kB: 1054, files: 18 },
  scripts: { kB: 613, files: 24 },
  styles: { kB: 78, files: 1 },
  fonts: { kB: 131, files: 1 },
};
type Kind = keyof typeof median;

const endings: Record<Kind, string> = { pictures: 'png', scripts: 'js', styles: 'css', fonts: 'woff2' };
const served = join(root, '.output/bench-weight');

/** A page's text with the rest of the median page, and that, by address, as files to be served. */
export function weighed(html: string, origin: string): { html: string; files: Record<string, string> } {
  const files = Object.fromEntries(
    Object.keys(median)
      .filter((key): key is Kind => key in median)
      .flatMap((kind) => addressesOf(kind, origin).map((address) => [address, fileOf(kind)])),
  );
  const [style] = addressesOf('styles', origin);
  const [font] = addressesOf('fonts', origin);
  const head = [
    `<link rel="stylesheet" href="${style}">`,
    `<link rel="preload" as="font" crossorigin href="${font}">`,
    ...addressesOf('scripts', origin).map((address) => `<script defer src="${address}"></script>`),
  ];
  // Of a size that is known beforehand, so that nothing moves when they come.
  const pictures = addressesOf('pictures', origin).map(
    (address) => `<img src="${address}" width="64" height="64" alt="">`,
  );
  return {
    html: html
      .replace('</head>', () => `${head.join('')}</head>`)
      .replace('</body>', () => `<footer>${pictures.join('')}</footer></body>`),
    files,
  };
}

function addressesOf(kind: Kind, origin: string): string[] {
  const names = Array.from({ length: median[kind].files }, (_, index) => `${kind}-${index}.${endings[kind]}`);
  return names.map((name) => `${origin}/weight/${name}`);
}

/** All files of a kind are the same one. */
function fileOf(kind: Kind): string {
  mkdirSync(served, { recursive: true });
  const file = join(served, `${kind}.${endings[kind]}`);
  writeFileSync(file, contents[kind](Math.round((median[kind].kB * 1024) / median[kind].files)));
  return file;
}

const contents: Record<Kind, (bytes: number) => Buffer> = {
  pictures: noisyPicture,
  scripts: (bytes) => repeated('function unused(a, b) { return a.map((one) => one + b); }\n', bytes),
  styles: (bytes) => repeated('.unused > p:hover { color: rgb(1 2 3); margin: 0 auto; }\n', bytes),
  fonts: (bytes) => noise(bytes),
};

function repeated(line: string, bytes: number): Buffer {
  return Buffer.from(line.repeat(Math.ceil(bytes / line.length)));
}

/** What can't be packed any more; the same each time. */
function noise(bytes: number): Buffer {
  let state = 1;
  return Buffer.from(
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

/** A square PNG of noise, of about so many bytes (https://www.w3.org/TR/png-3/). */
function noisyPicture(bytes: number): Buffer {
  const side = Math.floor(Math.sqrt(bytes / 3));
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  const lines = Array.from({ length: side }, () => Buffer.concat([Buffer.from([0]), noise(3 * side)]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
