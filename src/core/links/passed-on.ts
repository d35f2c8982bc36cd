/** Redirect pages of sites, whose addresses get into a text by pasting. */
const pages =
  /^((www\.)?(google(\.[a-z]{2,3}){1,2}\/url|youtube\.com\/redirect|medium\.com\/r\/?|vk\.com\/away\.php|linkedin\.com\/redir\/redirect)|lm?\.(facebook|instagram|threads)\.(com|net)\/(l\.php)?|out\.reddit\.com\/.*|slack-redir\.net\/link|t\.umblr\.com\/redirect|\w+\.safelinks\.protection\.outlook\.com\/|href\.li\/|duckduckgo\.com\/l\/|link\.(zhihu\.com|juejin\.cn)\/|(link|links|www)\.jianshu\.com\/go(-wild)?|steamcommunity\.com\/linkfilter\/)$/;
/** Their parameters that say where to. */
const names = ['q', 'url', 'u', 'z', 'to', 'target', 'uddg'];

/** The address that one of these pages redirects to; any other address unchanged. */
export function passedOn(url: URL): URL {
  if (!pages.test(url.hostname + url.pathname)) return url;
  // href.li has no parameter: what follows the question mark is the address.
  const said = [url.search.slice(1), ...names.map((name) => url.searchParams.get(name) ?? '')];
  return URL.parse(said.find((text) => /^https?:\/\//i.test(text)) ?? '') ?? url;
}
