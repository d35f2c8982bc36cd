import { expect, test } from 'vitest';
import { passedOn } from '@/core/links/passed-on.ts';

const target = 'https://acme.grsm.io/jane?sid=a';
const escaped = encodeURIComponent(target);

test.each([
  `https://www.google.com/url?q=${escaped}&sa=D&source=editors&ust=1&usg=x`,
  `https://www.google.co.uk/url?sa=t&url=${escaped}`,
  `https://www.youtube.com/redirect?event=video_description&q=${escaped}`,
  `https://l.facebook.com/l.php?u=${escaped}&h=AT0`,
  `https://l.instagram.com/?u=${escaped}&e=AT0`,
  `https://medium.com/r/?url=${escaped}`,
  `https://out.reddit.com/t3_1?url=${escaped}&token=x`,
  `https://slack-redir.net/link?url=${escaped}`,
  `https://t.umblr.com/redirect?z=${escaped}&t=x`,
  `https://href.li/?${target}`,
  `https://duckduckgo.com/l/?uddg=${escaped}&rut=x`,
  `https://link.juejin.cn?target=${escaped}`,
  `https://link.zhihu.com/?target=${escaped}`,
  `https://links.jianshu.com/go?to=${escaped}`,
  `https://steamcommunity.com/linkfilter/?u=${escaped}`,
  `https://eur01.safelinks.protection.outlook.com/?url=${escaped}&data=05`,
])('%s leads on', (address) => {
  expect(passedOn(new URL(address)).href).toBe(target);
});

test.each([
  `https://www.google.com/search?q=${escaped}`,
  'https://www.google.com/url?q=javascript:alert(1)',
  `https://translate.google.com/translate?u=${escaped}`,
  `https://web.archive.org/web/2020/${target}`,
  `https://twitter.com/intent/tweet?url=${escaped}`,
  `https://google.evil.example/url?q=${escaped}`,
  `https://redirect.example/?to=${escaped}`,
])('%s does not', (address) => {
  expect(passedOn(new URL(address)).href).toBe(new URL(address).href);
});
