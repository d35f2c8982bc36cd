import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type ArticleGaps, attentionOf } from '@/core/returns/attention.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { linkGaps } from '@/networks/link-gaps.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { Download } from '../../components/Download.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { attention as text } from '../../i18n/attention.ts';
import { backup } from '../../i18n/backup.ts';
import { dashboardHref, hrefOf } from '../../router.ts';
import { useAction } from '../../use-action.ts';
import { useHeldFocus } from '../../use-held-focus.ts';
import { useLive } from '../../use-live.ts';
import { type LinkChecks, useLinkChecks } from '../links/use-link-checks.ts';
import { RunStatus } from '../options/backup/RunStatus.tsx';
import { useBackupRun } from '../options/backup/use-backup.ts';
import { useSaveCopy } from '../options/backup/use-save-copy.ts';
import styles from './attention.module.css';
import { type Task, taskOf } from './tasks.ts';

/** Items that the popup shows; the dashboard has them all. */
const MOST_IN_POPUP = 3;

type AttentionProps = { portfolio: Portfolio; surface: 'popup' | 'dashboard' };

/**
 * What needs the author, each a link to where it is done, to be dismissed and brought back. The
 * dashboard shows nothing where there is nothing; the popup says that all is well.
 */
export function AttentionPanel({ portfolio, surface }: AttentionProps) {
  const { today, services } = useApp();
  const money = useMoney();
  // One query for each: a query that reads on after its first answer would miss changes of what it read later.
  const hasIdentity = useLive((live) => live.hasIdentity());
  const ids = useLive((live) => live.dismissed());
  const copy = useLive((live) => live.lastCopy());
  const { run, problem } = useAction();
  const [undoable, setUndoable] = useState<string | null>(null);
  const heading = useId();
  const heldFocus = useHeldFocus();
  const owed = useLive((live) => live.owed());
  const checks = useLinkChecks();
  // Kept here, not in the item, which goes as soon as the copy is there.
  const saving = useBackupRun();
  const { save, offered } = useSaveCopy(saving);
  if (hasIdentity === undefined || ids === undefined || owed === undefined || copy === undefined) return null;
  const dismissed = new Set(ids);
  const facts = { portfolio, hasIdentity, gaps: gapsOf(portfolio, checks), owed, copy, today: today() };
  const tasks = attentionOf(facts).map((item) =>
    taskOf(item, { money, hrefOf: surface === 'popup' ? dashboardHref : hrefOf }),
  );
  const open = tasks.filter(({ id }) => !dismissed.has(id));
  const shown = surface === 'popup' ? open.slice(0, MOST_IN_POPUP) : open;
  const seen = tasks.filter(({ id }) => dismissed.has(id));
  const saves = saving.progress !== null || saving.done !== '' || saving.problem !== '';
  if (surface === 'dashboard' && tasks.length === 0 && !saves) return null;
  const dismiss = (id: string) =>
    void run(async () => {
      await services.attention.dismiss(id);
      setUndoable(id);
      return text.dismissed;
    });
  const restore = (id: string) =>
    void run(async () => {
      await services.attention.restore(id);
      setUndoable(null);
      return '';
    });
  return (
    <section {...heldFocus} aria-labelledby={heading} className={styles.attention}>
      <h2 id={heading} className={styles.heading}>
        {text.title}
      </h2>
      {open.length === 0 ? (
        <p className={styles.well}>
          <Icon name="check" /> {text.allWell}
        </p>
      ) : (
        <ul className={styles.tasks}>
          {shown.map((task) => (
            <TaskRow key={task.id} task={task} inNewTab={surface === 'popup'} onDismiss={dismiss}>
              {task.savesCopy && surface === 'dashboard' && (
                <Button small busy={saving.progress !== null} onClick={save}>
                  {backup.save}
                </Button>
              )}
            </TaskRow>
          ))}
        </ul>
      )}
      {open.length > shown.length && (
        <a
          className={styles.rest}
          href={dashboardHref({ page: 'portfolio' })}
          target="_blank"
          rel="noreferrer"
        >
          {text.more(open.length - shown.length)}
        </a>
      )}
      <div role="status" className={undoable ? styles.undo : ''}>
        {undoable && dismissed.has(undoable) && <Undo key={undoable} onUndo={() => restore(undoable)} />}
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {(saves || open.some(({ savesCopy }) => savesCopy)) && (
        <RunStatus run={saving} onCancel={() => void services.backups.cancel()} />
      )}
      <Download offered={offered} label={backup.again} mark="backup" />
      {seen.length > 0 && <Seen tasks={seen} onRestore={restore} />}
    </section>
  );
}

function gapsOf({ articles, programs }: Portfolio, { needsLook }: LinkChecks): ArticleGaps[] {
  const all = programs.map(({ program }) => program);
  return articles
    .filter(({ links }) => links.length > 0)
    .map((row) => ({
      articleId: row.article.id,
      ...linkGaps(row, all),
      broken: row.links.filter(({ href }) => needsLook(href)).length,
    }));
}

/** Takes the focus over from the item that is gone, so that the keyboard stays where it was. */
function Undo({ onUndo }: { onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      {text.dismissed}
      <Button ref={button} look="quiet" small onClick={onUndo}>
        {text.undo}
      </Button>
    </>
  );
}

type TaskRowProps = {
  task: Task;
  inNewTab: boolean;
  onDismiss: (id: string) => void;
  /** What can be done on the spot. */
  children?: ReactNode;
};

function TaskRow({ task: { id, name, help, href }, inNewTab, onDismiss, children }: TaskRowProps) {
  const newTab = inNewTab || href.startsWith('/');
  return (
    <li>
      <a href={href} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
        <span>
          <span className={styles.task}>{name}</span>
          <span className={styles.help}>{help}</span>
        </span>
        <Icon name="right" />
      </a>
      {children}
      <Button look="quiet" small aria-label={text.dismissOf(name)} onClick={() => onDismiss(id)}>
        {text.dismiss}
      </Button>
    </li>
  );
}

function Seen({ tasks, onRestore }: { tasks: readonly Task[]; onRestore: (id: string) => void }) {
  return (
    <details className={styles.seen}>
      <summary>{text.earlier(tasks.length)}</summary>
      <ul>
        {tasks.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button look="quiet" small aria-label={text.restoreOf(name)} onClick={() => onRestore(id)}>
              {text.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
