import type { LinkGaps } from '@/networks/link-gaps.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { links as text } from '../../i18n/links.ts';
import { CheckBar } from '../links/CheckBar.tsx';
import { CheckCell } from '../links/CheckCell.tsx';
import { DisclosureNotice } from '../links/DisclosureNotice.tsx';
import { LinkCell, nameOf, placeOf, programOf, SubIdCell } from '../links/LinkCells.tsx';
import { useLinkChecks } from '../links/use-link-checks.ts';

/** The affiliate links in the article now: what each carries, and what it lacks. */
export function LinksPanel({ articleId, gaps }: { articleId: string; gaps: LinkGaps }) {
  const { links, untagged, disclosure } = gaps;
  const checks = useLinkChecks();
  if (links === null || links.length === 0) {
    return (
      <Panel title={text.title}>
        <Empty title={links === null ? text.unread : text.none} />
      </Panel>
    );
  }
  const { program, subId, link, place, check } = text.columns;
  return (
    <Panel
      title={text.title}
      note={untagged ? text.noSubIdHelp : undefined}
      actions={<CheckBar articleId={articleId} hrefs={links.map(({ href }) => href)} />}
    >
      {checks.problem && <Notice tone="danger">{checks.problem}</Notice>}
      <DisclosureNotice state={disclosure} />
      <DataTable
        stacks
        caption={text.caption}
        columns={[link, subId, program, place, check].map((name) => ({ name }))}
        rows={links.map((item) => ({
          id: item.id,
          cells: [
            <LinkCell key="link" link={item} />,
            <SubIdCell key="sub" link={item} />,
            programOf(item),
            placeOf(item),
            <CheckCell key="check" href={item.href} name={nameOf(item)} checks={checks} />,
          ],
        }))}
      />
    </Panel>
  );
}
