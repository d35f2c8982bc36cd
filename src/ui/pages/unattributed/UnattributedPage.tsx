import { useEffect, useEffectEvent } from 'react';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { UndoStatus } from '../../components/UndoStatus.tsx';
import { unattributed as text } from '../../i18n/unattributed.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { ConflictsPanel } from './ConflictsPanel.tsx';
import { LoosePanel } from './LoosePanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { TiesPanel } from './TiesPanel.tsx';
import { useSettling } from './use-settling.ts';

/** Settles what belongs to no article: many rows at once, with guesses, by keyboard, each step undoable. */
export function UnattributedPage() {
  const loose = useLive((live) => live.loose());
  const articles = useLive((live) => live.articles());
  const ruleFiles = useLive((live) => live.ruleFiles());
  const settling = useSettling();
  const undoOnKey = useEffectEvent((event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement && event.target.value !== '';
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isField || !settling.canUndo) return;
    event.preventDefault();
    void settling.undo();
  });
  useEffect(() => {
    addEventListener('keydown', undoOnKey);
    return () => removeEventListener('keydown', undoOnKey);
  }, []);
  if (!loose || !articles || !ruleFiles) return <Loading title={text.title} />;
  const { groups, conflicts, ties } = loose;
  const titleOf = (id: string) => articles.find((item) => item.id === id)?.title ?? text.goneArticle;
  return (
    <>
      <PageHead title={text.title} note={text.note} />
      <UndoStatus undo={settling} />
      {groups.length === 0 ? (
        <Panel title={text.list}>
          <Empty title={text.allDone}>
            <p>{text.allDoneHelp}</p>
          </Empty>
        </Panel>
      ) : (
        <LoosePanel groups={groups} articles={articles} settling={settling} />
      )}
      {conflicts.length > 0 && <ConflictsPanel conflicts={conflicts} titleOf={titleOf} settling={settling} />}
      {ties.length > 0 && <TiesPanel ties={ties} titleOf={titleOf} settling={settling} />}
      <RulesPanel files={ruleFiles} />
    </>
  );
}
