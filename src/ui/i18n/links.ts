import type { LinkPlace } from '@/core/links/link.ts';
import { german } from './de/links.ts';
import { words } from './language.ts';

export const english = {
  title: 'Affiliate links',
  caption: 'Affiliate links',
  none: 'No affiliate link was found in this article.',
  unread: 'Not read yet: open the post once.',
  noProgram: (network: string) => `No program set up (${network})`,
  columns: {
    article: 'Article',
    program: 'Program',
    subId: 'Sub-ID',
    link: 'Link',
    place: 'Where',
    check: 'Check',
  },
  places: {
    prose: 'In the text',
    list: 'In a list',
    table: 'In a table',
    heading: 'In a heading',
    embed: 'Embedded card',
    image: 'Image',
    button: 'Button',
  } satisfies Record<LinkPlace, string>,
  at: (place: string, share: string) => `${place}, ${share}`,
  noText: 'No text',
  noSubId: 'None',
  noSubIdHelp: 'Without a sub-ID, sales through a link can’t be tied to the article automatically.',
  copyTagged: 'Copy tagged link',
  copyTaggedOf: (subId: string, text: string) => `Copy tagged link: “${text}”, ${subId}`,
  copySubId: 'Copy sub-ID',
  copySubIdOf: (subId: string) => `Copy sub-ID: ${subId}`,
  copied: 'Copied',
  help: {
    tagged: 'Put the tagged link in its place.',
    remake: (subId: string) => `A shortened link: create it again with the sub-ID ${subId}.`,
    closed: 'This network has closed: the link may pay nobody.',
    'one-link': 'No sub-IDs here: create one link for each article.',
    'tracking-id': 'Create a tracking ID for this article and use it as the tag.',
    referrer: 'No sub-IDs known here: import statements that name the referring page.',
    'by-hand': 'No sub-IDs here: attribute its sales by hand.',
  },
  disclosure: {
    missing: 'Nothing in this article tells readers of its affiliate links',
    missingHelp: 'dev.to requires a clear disclosure, and so do most laws. Put this before the first link:',
    late: 'Readers meet an affiliate link before you tell them',
    lateHelp: 'Move your disclosure before the first link.',
    copy: 'Copy sentence',
    states: { missing: 'Missing', late: 'Late', visible: 'Yes', unknown: 'Not known' },
  },
  check: {
    start: 'Check links',
    about: 'What a check does',
    help: 'Opens each link once, one a second, from this browser, without cookies. Programs may count it as a click. Your browser first asks for access to their sites.',
    denied: 'Nothing was checked: access to the sites was not given.',
    progress: (done: number, total: number) => `Checking: ${done} of ${total}`,
    stop: 'Stop',
    result: (done: number, total: number, broken: number) =>
      `${done === total ? `${done} checked` : `Stopped after ${done} of ${total}`}, ${broken} to look at.`,
    verdicts: {
      works: 'Works',
      dead: 'Dead',
      elsewhere: 'Leads elsewhere',
      'partner-lost': 'Loses your id',
      unsure: 'Could not tell',
    },
    dead: (status: number | null) => (status === null ? 'No answer' : `Answered ${status}`),
    leadsTo: (host: string) => `Leads to ${host}`,
    lost: 'Redirected without your partner id. Some sites keep it in a cookie.',
    unsure: (status: number | null) =>
      status === null
        ? 'It leads to a site that Longtail may not read.'
        : `The site answered ${status} to the check.`,
    dismiss: 'Dismiss',
    dismissOf: (verdict: string, link: string) => `Dismiss “${verdict}” of ${link}`,
    restore: 'Bring back',
    restoreOf: (verdict: string, link: string) => `Bring back “${verdict}” of ${link}`,
    dismissed: 'Dismissed',
  },
  history: {
    title: 'Link history',
    none: 'No affiliate link has come or gone yet.',
    first: (count: number) => (count === 1 ? 'First read with 1 link' : `First read with ${count} links`),
    appeared: 'Added',
    went: 'Removed',
    changed: 'Changed',
    was: (href: string) => `was ${href}`,
  },
  page: {
    title: 'Links',
    note: (count: number, text: string, articles: number) =>
      `${count === 1 ? '1 affiliate link' : `${text} affiliate links`} in ${articles === 1 ? '1 article' : `${articles} articles`}`,
    empty: 'No affiliate links yet',
    emptyHelp: 'Open your own posts once: Longtail lists their affiliate links here.',
    show: 'Show',
    filters: {
      all: 'All links',
      untagged: 'Without sub-ID',
      undisclosed: 'Not disclosed',
      broken: 'To look at',
    },
    nothing: 'None of your links.',
  },
};

export const links = words({ en: english, de: german });
