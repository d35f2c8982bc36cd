import { useState } from 'react';
import { payerOf } from '@/core/links/affiliate.ts';
import { firstReadings, type LinkEvent, linkEvents } from '@/core/links/history.ts';
import type { Program } from '@/core/programs/program.ts';
import { Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { bareAddress, formatInstant } from '../../format.ts';
import { links } from '../../i18n/links.ts';
import { useLive } from '../../use-live.ts';
import styles from './links.module.css';

const text = links.history;
const step = 8;

/** When affiliate links of an article appeared, changed and went, the newest first. */
export function LinkHistory({ articleId, programs }: { articleId: string; programs: readonly Program[] }) {
  const all = useLive((live) => live.linksOf(articleId));
  const [limit, setLimit] = useState(step);
  const paid = all?.filter((link) => payerOf(link, programs) !== null) ?? [];
  if (paid.length === 0) return null;
  const lines = linesOf(linkEvents(paid));
  return (
    <Panel title={text.title}>
      <ul className={styles.events}>
        {lines.slice(0, limit).map(({ key, at, what, href, was }) => (
          <li key={key}>
            <time dateTime={new Date(at).toISOString()}>{formatInstant(at)}</time>
            <span className={styles.link}>
              <span>{what}</span>
              {href !== null && <Address href={href} />}
              {was !== null && <Address href={was} words={text.was} />}
            </span>
          </li>
        ))}
      </ul>
      <ShowMore left={lines.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </Panel>
  );
}

function Address({ href, words = (bare) => bare }: { href: string; words?: (bare: string) => string }) {
  return (
    <span className={styles.href} title={href}>
      {words(bareAddress(href))}
    </span>
  );
}

type Line = { key: string; at: number; what: string; href: string | null; was: string | null };

/** The links that the first reading found are one line: they may have stood there for years. */
function linesOf(events: readonly LinkEvent[]): Line[] {
  const isFirst = firstReadings(events);
  const first = [...Map.groupBy(events.filter(isFirst), ({ at }) => at)].map(
    ([at, found]): Line => ({
      ...{ key: `first ${at}`, at, what: text.first(found.length) },
      ...{ href: null, was: null },
    }),
  );
  return [...events.filter((event) => !isFirst(event)).map(lineOf), ...first];
}

function lineOf(event: LinkEvent): Line {
  const { at, kind } = event;
  const link = event.kind === 'changed' ? event.to : event.link;
  const was = event.kind === 'changed' ? event.from.href : null;
  return { key: `${at} ${kind} ${link.id}`, at, what: text[kind], href: link.href, was };
}
