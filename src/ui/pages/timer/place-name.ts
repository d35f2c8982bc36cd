/** A page's address as people say it: `dev.to/new`. */
export function placeName(place: string): string {
  const url = URL.parse(place);
  return url ? `${url.host}${url.pathname === '/' ? '' : url.pathname}` : place;
}
