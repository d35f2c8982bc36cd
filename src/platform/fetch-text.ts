const TIMEOUT_MS = 15_000;
const MOST_BYTES = 5_000_000;

/**
 * Fetches a text from a site that the author gave access to, without cookies. It is unzipped if the file itself
 * is zipped, as sitemaps may be (https://www.sitemaps.org/protocol.html). Null for an error, for no answer
 * within 15 s, and for more than 5 MB.
 */
export async function fetchText(url: string): Promise<{ url: string; text: string } | null> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
    const file = await bounded(response.body);
    const plain = file && (await isZipped(file)) ? await bounded(unzipped(file)) : file;
    return plain && { url: response.url || url, text: await plain.text() };
  } catch {
    return null;
  }
}

/** The content of a stream; null if it is larger than allowed. */
async function bounded(stream: ReadableStream<Uint8Array<ArrayBuffer>> | null): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of stream ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

/** By the first bytes of gzip (RFC 1952, 2.3.1). */
async function isZipped(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

function unzipped(file: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  return file.stream().pipeThrough(new DecompressionStream('gzip'));
}
