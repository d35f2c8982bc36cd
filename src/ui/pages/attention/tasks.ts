import type { AttentionItem } from '@/core/returns/attention.ts';
import { formatDay } from '../../format.ts';
import { attention as text } from '../../i18n/attention.ts';
import { backup } from '../../i18n/backup.ts';
import { type LinkFilter, optionsHref, type Route } from '../../router.ts';

/** An attention item in words, with the address where it is done; `savesCopy`: or on the spot, with one click. */
export type Task = { id: string; name: string; help: string; href: string; savesCopy?: true };

type Words = {
  /** An amount of minor units as text. */
  money: (amount: number, currency: string) => string;
  /** The address of a dashboard route from the page that shows the list. */
  hrefOf: (route: Route) => string;
};

/** What an item asks for, in the reader's words. */
export function taskOf(item: AttentionItem, { money, hrefOf }: Words): Task {
  const { id } = item;
  switch (item.kind) {
    case 'identity':
      return { id, name: text.identity, help: text.identityHelp, href: optionsHref('identity') };
    case 'program':
      return { id, name: text.program, help: text.programHelp, href: optionsHref('programs') };
    case 'coverage': {
      const { programId, program, coversTo, days } = item;
      const href = hrefOf({ page: 'import', programId });
      if (coversTo === null) return { id, name: text.first(program), help: text.firstHelp, href };
      return { id, name: text.due(program, formatDay(coversTo)), help: text.dueHelp(days), href };
    }
    case 'owed': {
      const { program, programId, payments } = item;
      const amounts = item.amounts.map(([currency, amount]) => money(amount, currency)).join(', ');
      const name = text.owed(program, payments, amounts);
      return { id, name, help: text.owedHelp, href: hrefOf({ page: 'program', id: programId }) };
    }
    case 'unattributed': {
      const amounts = item.amounts.map(([currency, amount]) => money(amount, currency)).join(', ');
      return { id, name: text.loose(amounts), help: text.looseHelp, href: hrefOf({ page: 'unattributed' }) };
    }
    case 'broken': {
      const name = text.broken(item.links, item.articles.length);
      return { id, name, help: text.brokenHelp, href: placeOf(item.articles, 'broken', hrefOf) };
    }
    case 'untagged': {
      const name = text.untagged(item.links, item.articles.length);
      return { id, name, help: text.untaggedHelp, href: placeOf(item.articles, 'untagged', hrefOf) };
    }
    case 'undisclosed': {
      const name = text.undisclosed(item.articles.map(({ title }) => title));
      return { id, name, help: text.undisclosedHelp, href: placeOf(item.articles, 'undisclosed', hrefOf) };
    }
    case 'rates': {
      const missing = item.missing.map(({ currency, months }) => text.noRate(currency, months)).join(', ');
      return { id, name: text.rates(missing), help: text.ratesHelp, href: optionsHref('rates') };
    }
    case 'copy': {
      const { name, help } = backup.attention;
      const when = item.copiedOn && formatDay(item.copiedOn);
      return { id, name: name(when), help: help(when), href: optionsHref('backup'), savesCopy: true };
    }
    case 'imports': {
      const name = text.finishing(item.files.join(', '));
      return { id, name, help: text.finishingHelp, href: hrefOf({ page: 'imports' }) };
    }
  }
}

/** One article's own page, else the list of links. */
function placeOf(articles: readonly { id: string }[], show: LinkFilter, hrefOf: Words['hrefOf']): string {
  const [first, ...others] = articles;
  return first && others.length === 0
    ? hrefOf({ page: 'article', id: first.id })
    : hrefOf({ page: 'links', show });
}
