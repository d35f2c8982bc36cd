import type { LinkGaps } from '@/networks/link-gaps.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { links as text } from '../../i18n/links.ts';
import { DisclosureNotice } from '../links/DisclosureNotice.tsx';
import { LinkCell, placeOf, programOf, SubIdCell } from '../links/LinkCells.tsx';

/** The affiliate links that stand in the article now: what each carries, and what it lacks. */
export function LinksPanel({ gaps: { links, untagged, disclosure } }: { gaps: LinkGaps }) {
  if (links === null || links.length === 0) {
    return (
      <Panel title={text.title}>
        <Empty title={links === null ? text.unread : text.none} />
      </Panel>
    );
  }
  const { program, subId, link, place } = text.columns;
  return (
    <Panel title={text.title} note={untagged ? text.noSubIdHelp : undefined}>
      <DisclosureNotice state={disclosure} />
      <DataTable
        caption={text.caption}
        columns={[link, program, subId, place].map((name) => ({ name }))}
        rows={links.map((item) => ({
          id: item.id,
          cells: [
            <LinkCell key="link" link={item} />,
            programOf(item),
            <SubIdCell key="sub" link={item} />,
            placeOf(item),
          ],
        }))}
      />
    </Panel>
  );
}
