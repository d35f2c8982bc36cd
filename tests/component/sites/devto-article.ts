import { articleUrl } from './pages.ts';

/** Words counted by hand in the stored page's body: 102, without its title and its code block. */
export const links = [
  {
    href: 'https://www.amazon.com/dp/B000EXAMPLE?tag=sampleauthor-20',
    text: 'compact 75% board',
    place: 'prose',
    position: 0.3627,
  },
  {
    href: 'https://go.example-network.com/c/12345/678/90?subId1=devto-3100001',
    text: 'this shop',
    place: 'prose',
    position: 0.4706,
  },
  {
    href: 'https://shop.example.com/?ref=sample',
    text: 'sponsored example',
    place: 'prose',
    position: 0.6765,
    sponsored: true,
  },
  {
    href: 'https://shop.example.com/item?utm_source=dev.to&ref=sample',
    text: 'no target, no rel',
    place: 'prose',
    position: 0.8039,
  },
  {
    href: 'https://keyboards.example.com/review?aff=77',
    text: 'Example embed title',
    place: 'embed',
    position: 0.8431,
  },
];
/** What the stored page says of its article. */
export const article = {
  site: 'devto',
  siteArticleId: '3100001',
  authorIds: [900101],
  url: articleUrl.href,
  canonicalUrl: articleUrl.href,
  title: 'Choosing a keyboard for long coding days',
  publishedAt: '2026-05-14T09:30:00.000Z',
  editedAt: null,
  tags: ['productivity', 'webdev', 'career', 'tooling'],
  language: 'en',
  wordCount: 102,
  links,
  disclosedAt: 0,
};
