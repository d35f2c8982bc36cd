import { useEffect, useState } from 'react';
import type { LinkCheckProgress } from '@/services/link-check.ts';
import { Button } from '../../components/Button.tsx';
import { Help } from '../../components/Help.tsx';
import { useApp } from '../../context.tsx';
import { links } from '../../i18n/links.ts';
import { useAction } from '../../use-action.ts';
import styles from './links.module.css';

const text = links.check;

type CheckBarProps = {
  /** Null: of all articles. */
  articleId: string | null;
  hrefs: readonly string[];
};

/** Checks links on a click, says how far it is, and stops on another. */
export function CheckBar({ articleId, hrefs }: CheckBarProps) {
  const { linkCheck } = useApp().services;
  const { run, busy, done, problem } = useAction();
  const [progress, setProgress] = useState<LinkCheckProgress | null>(null);
  useEffect(() => () => linkCheck.cancel(), [linkCheck]);
  const start = () =>
    void run(async () => {
      // The browser asks only when this is the first thing that the click does.
      if (!(await linkCheck.requestAccess(hrefs))) return text.denied;
      const result = await linkCheck.check(articleId, setProgress).finally(() => setProgress(null));
      return text.result(result.done, result.total, result.broken);
    });
  return (
    <span className={styles.check}>
      <span role="status">{progress ? text.progress(progress.done, progress.total) : done}</span>
      {problem && <span role="alert">{problem}</span>}
      <Help label={text.about} sentences={[text.help]} />
      {progress ? (
        <Button small onClick={() => linkCheck.cancel()}>
          {text.stop}
        </Button>
      ) : (
        <Button small data-action="check-links" busy={busy} disabled={hrefs.length === 0} onClick={start}>
          {text.start}
        </Button>
      )}
    </span>
  );
}
