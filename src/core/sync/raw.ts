/** What came back for a request, unread: by a page's fetch or by the background's own. */
export type RawAnswer = {
  status: number;
  /** Media type, as `application/json; charset=utf-8`. */
  contentType: string;
  /** The `Retry-After` header. */
  retryAfter: string | null;
  /** True where the answer came from another address than the one asked for. */
  redirected: boolean;
  body: string;
};

/** What of a `fetch` response is read. */
type ResponseLike = Pick<Response, 'status' | 'redirected' | 'headers' | 'text'>;

/** Reads a response whole, and judges nothing. */
export async function rawAnswer(response: ResponseLike): Promise<RawAnswer> {
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: response.headers.get('retry-after'),
    redirected: response.redirected,
    body: await response.text(),
  };
}
