import { ButtonLink } from '../../components/Button.tsx';
import { PageHead } from '../../components/Panel.tsx';
import { UndoStatus } from '../../components/UndoStatus.tsx';
import { time as text } from '../../i18n/time.ts';
import { trackers } from '../../i18n/trackers.ts';
import { type AddKind, hrefOf } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { useUndo } from '../../use-undo.ts';
import { Loading } from '../app/Loading.tsx';
import { DraftsPanel } from '../timer/DraftsPanel.tsx';
import { TimerPanel } from '../timer/TimerPanel.tsx';
import { AddPanel } from './AddPanel.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { CostsPanel } from './CostsPanel.tsx';
import { DoubtsPanel } from './DoubtsPanel.tsx';
import { TimeStats } from './TimeStats.tsx';
import styles from './time.module.css';
import { WeeksPanel } from './WeeksPanel.tsx';

type TimePageProps = {
  /** The article that something is to be added to; '' for none. */
  articleId: string;
  add: AddKind;
};

/** What was counted, day by day and why; hours by hand, estimates and costs; what of it needs a look. */
export function TimePage({ articleId, add }: TimePageProps) {
  const work = useLive((live) => live.work());
  const articles = useLive((live) => live.articles());
  const undo = useUndo();
  if (!work || !articles) return <Loading title={text.title} />;
  return (
    <>
      <PageHead
        title={text.title}
        note={text.note}
        actions={<ButtonLink href={hrefOf({ page: 'tracker' })}>{trackers.title}</ButtonLink>}
      />
      <TimeStats work={work} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <TimerPanel articleId={articleId || null} />
          <DraftsPanel />
          <AddPanel
            key={`${add} ${articleId}`}
            articles={articles}
            work={work}
            articleId={articleId}
            add={add}
          />
        </div>
        <div className={styles.column}>
          <div className={styles.undo}>
            <UndoStatus undo={undo} takesFocus="at once" />
          </div>
          <DoubtsPanel work={work} articles={articles} undo={undo} />
          <WeeksPanel work={work} articles={articles} undo={undo} />
          <CostsPanel articles={articles} undo={undo} />
          <ChangesPanel />
        </div>
      </div>
    </>
  );
}
