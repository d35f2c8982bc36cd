/** Pages through which a site passes readers on, as they get into a text by pasting: the parameter that says where to. */
const pages: readonly [address: RegExp, name: string][] = [
  [/^(www\.)?google(\.[a-z]{2,3}){1,2}\/url$/, 'q'],
  [/^(www\.)?google(\.[a-z]{2,3}){1,2}\/url$/, 'url'],
  [/^(www\.)?youtube\.com\/redirect$/, 'q'],
  [/^lm?\.(facebook|instagram|threads)\.(com|net)\/(l\.php)?$/, 'u'],
  [/^(www\.)?medium\.com\/r\/?$/, 'url'],
  [/^out\.reddit\.com\//, 'url'],
  [/^slack-redir\.net\/link$/, 'url'],
  [/^t\.umblr\.com\/redirect$/, 'z'],
  [/^(www\.)?vk\.com\/away\.php$/, 'to'],
  [/^(www\.)?linkedin\.com\/(redir\/redirect|safety\/go\/?)$/, 'url'],
  [/^[a-z\d]+\.safelinks\.protection\.outlook\.com\//, 'url'],
];

/** The address to which one of these pages passes a reader on; any other address as it is. */
export function passedOn(url: URL): URL {
  const address = url.hostname + url.pathname;
  const named = pages.flatMap(([page, name]) =>
    page.test(address) ? (url.searchParams.get(name) ?? []) : [],
  );
  // href.li has no parameter: what follows the question mark is the address.
  const whole = address === 'href.li/' ? url.search.slice(1) : '';
  const target = [...named, whole].find((text) => /^https?:\/\//i.test(text));
  return URL.parse(target ?? '') ?? url;
}
