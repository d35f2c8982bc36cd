import { useState } from 'react';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { type HelpedLink, type LinkGaps, linkGaps } from '@/networks/link-gaps.ts';
import { canCarrySubId } from '@/networks/sub-id-help.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { formatCount } from '../../format.ts';
import { links as text } from '../../i18n/links.ts';
import { hrefOf, type LinkFilter, linkFilters, replaceRoute } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { CheckBar } from './CheckBar.tsx';
import { CheckCell } from './CheckCell.tsx';
import { LinkCell, nameOf, placeOf, programOf, SubIdCell } from './LinkCells.tsx';
import styles from './links.module.css';
import { type LinkChecks, useLinkChecks } from './use-link-checks.ts';

const step = 50;

/** Every affiliate link of every article, with what it lacks. */
export function LinksPage({ show }: { show: LinkFilter }) {
  const portfolio = useLive((live) => live.portfolio());
  if (!portfolio) return <Loading title={text.page.title} />;
  const rows = rowsOf(portfolio);
  const articles = new Set(rows.map(({ articleId }) => articleId)).size;
  const note = rows.length > 0 ? text.page.note(rows.length, formatCount(rows.length), articles) : undefined;
  return (
    <>
      <PageHead title={text.page.title} note={note} />
      {rows.length === 0 ? (
        <Panel title={text.page.empty}>
          <Empty title={text.page.emptyHelp} />
        </Panel>
      ) : (
        <LinksTable rows={rows} show={show} />
      )}
    </>
  );
}

type Row = { articleId: string; title: string; gaps: LinkGaps; link: HelpedLink };

function rowsOf({ articles, programs }: Portfolio): Row[] {
  const all = programs.map(({ program }) => program);
  return articles.flatMap((row) => {
    const gaps = linkGaps(row, all);
    const { id: articleId, title } = row.article;
    return (gaps.links ?? []).map((link) => ({ articleId, title, gaps, link }));
  });
}

const isShown: Record<LinkFilter, (row: Row, checks: LinkChecks) => boolean> = {
  all: () => true,
  untagged: ({ link }) => canCarrySubId(link.help),
  undisclosed: ({ gaps }) => gaps.disclosure === 'missing' || gaps.disclosure === 'late',
  broken: ({ link }, checks) => checks.needsLook(link.href),
};

function LinksTable({ rows, show }: { rows: readonly Row[]; show: LinkFilter }) {
  const checks = useLinkChecks();
  const shownBy = (filter: LinkFilter) => rows.filter((row) => isShown[filter](row, checks));
  return (
    <Panel
      title={text.title}
      actions={<CheckBar articleId={null} hrefs={rows.map((row) => row.link.href)} />}
    >
      {checks.problem && <Notice tone="danger">{checks.problem}</Notice>}
      <div className={styles.filter}>
        <SelectField
          label={text.page.show}
          value={show}
          onChange={({ target }) => {
            const next = linkFilters.find((filter) => filter === target.value) ?? 'all';
            replaceRoute({ page: 'links', show: next });
          }}
        >
          {linkFilters.map((filter) => (
            <option key={filter} value={filter}>
              {text.page.filters[filter]} ({formatCount(shownBy(filter).length)})
            </option>
          ))}
        </SelectField>
      </div>
      <FoundLinks key={show} found={shownBy(show)} checks={checks} />
    </Panel>
  );
}

function FoundLinks({ found, checks }: { found: readonly Row[]; checks: LinkChecks }) {
  const [limit, setLimit] = useState(step);
  const { article, link, program, subId, place, check } = text.columns;
  if (found.length === 0) return <Empty title={text.page.nothing} />;
  return (
    <>
      <DataTable
        stacks
        caption={text.caption}
        columns={[article, link, subId, program, place, check].map((name) => ({ name }))}
        rows={found.slice(0, limit).map((row) => ({
          id: row.link.id,
          cells: [
            <a
              key="article"
              dir="auto"
              className={styles.article}
              href={hrefOf({ page: 'article', id: row.articleId })}
            >
              {row.title}
            </a>,
            <LinkCell key="link" link={row.link} />,
            <SubIdCell key="sub" link={row.link} />,
            programOf(row.link),
            placeOf(row.link),
            <CheckCell key="check" href={row.link.href} name={nameOf(row.link)} checks={checks} />,
          ],
        }))}
      />
      <ShowMore left={found.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </>
  );
}
