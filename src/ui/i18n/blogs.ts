import { german } from './de/blogs.ts';
import { words } from './language.ts';

const articles = (count: number) => (count === 1 ? '1 article' : `${count} articles`);

export const english = {
  title: 'Your blogs',
  note: 'Your posts outside dev.to. Longtail gets access to the addresses you add here, and to no others.',
  none: 'No blog yet. Add one by its address.',
  address: 'Address of your blog',
  hint: 'Like https://blog.example.com. For Medium, the address of your own page.',
  add: 'Add blog',
  denied: 'Access was not given, so nothing was added.',
  looking: 'Looking for your articles…',
  found: (count: number) => `${articles(count)} found that ${count === 1 ? 'is' : 'are'} not known yet.`,
  added: (address: string) => `${address} was added.`,
  nothingListed: (address: string) =>
    `${address} was added. It has no feed or sitemap that Longtail can read: open each of your posts once, and Longtail will know it.`,
  forem: (site: string) =>
    `${site} was added. It lists everybody’s posts: sign in there in a tab and press “Find me” above. Then sync your articles with it.`,
  allKnown: (address: string) => `${address} was added. All articles that it lists are known already.`,
  nothingNew: (address: string) => `${address} lists no new articles.`,
  articles,
  remove: 'Remove',
  removeOf: (address: string) => `Remove ${address}`,
  removed: (address: string) => `${address} was removed. What Longtail knows of its articles stays.`,
  noAccess: 'Longtail may not read this blog: access was withdrawn.',
  allow: 'Allow access',
  allowOf: (address: string) => `Allow access to ${address}`,
  find: 'Find articles',
  findOf: (address: string) => `Find articles on ${address}`,
  foundTitle: (count: number) => `${articles(count)} found. Which are yours?`,
  all: 'All of them',
  byNobody: 'no author named',
  confirm: (count: number) => `Add ${articles(count)}`,
  skip: 'Not now',
  reading: (done: number, all: number) => `Reading page ${done} of ${all}…`,
  confirmed: (count: number, read: number) =>
    `${articles(count)} added, ${read} of them read for words and links.`,
  ask: (name: string) => `Are posts by ${name} yours?`,
  askHelp: 'A post on this blog names this author. Until you answer, such posts are left alone.',
  mine: 'Yes, mine',
  notMine: 'No',
  names: 'Counted as yours: posts by',
  notMineOf: (name: string) => `Posts by ${name} are not mine`,
};

export const blogs = words({ en: english, de: german });
