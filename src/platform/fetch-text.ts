const TIMEOUT_MS = 15_000;
const MOST_BYTES = 5_000_000;

/**
 * A text from a site the author gave access to, without cookies; null where the answer is none: an error,
 * nothing within 15 s, or more than 5 MB.
 */
export async function fetchText(url: string): Promise<{ url: string; text: string } | null> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
    const text = await response.text();
    return text.length > MOST_BYTES ? null : { url: response.url || url, text };
  } catch {
    return null;
  }
}
