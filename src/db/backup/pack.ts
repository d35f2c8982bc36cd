import type { Digest } from '@/core/backup/format.ts';

/**
 * A longer line is refused, as it would fill the memory. The longest real one comes from a time tracker's
 * export of 32 MB, stored up to seven times as long.
 */
const LONGEST_LINE = 256_000_000;

/** SHA-256 of a text, hex. */
export const sha256: Digest = async (text) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(bytes).toHex();
};

/** Packs text as it comes. The packed data is in a blob, which the browser keeps on disk if it is large. */
export function packer() {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const packed = new Response(readable).blob();
  // If packing is given up, nobody asks for the result.
  packed.catch(() => undefined);
  return {
    async add(text: string): Promise<void> {
      await writer.ready;
      await writer.write(encoder.encode(text));
    },
    async finish(): Promise<Blob> {
      await writer.close();
      return packed;
    },
    giveUp: (cause: unknown) => writer.abort(cause).catch(() => undefined),
  };
}

/** The lines of a packed text, without their line feeds. Throws where it can't be unpacked. */
export async function* unpackLines(packed: Blob): AsyncGenerator<string, void> {
  const texts = packed
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  const reader = texts.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const [first = '', ...lines] = value.split('\n');
      rest += first;
      if (rest.length > LONGEST_LINE) throw new RangeError('A line is too long');
      const next = lines.pop();
      if (next === undefined) continue;
      yield rest;
      yield* lines;
      rest = next;
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
