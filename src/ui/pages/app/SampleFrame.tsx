import { type ReactNode, useEffect, useState } from 'react';
import type { SamplePage } from '@/services/page.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { common } from '../../i18n/common.ts';
import { problemOf } from '../../i18n/problem.ts';
import { sample as text } from '../../i18n/sample.ts';
import { useAction } from '../../use-action.ts';
import styles from './sample.module.css';

/** A page on the sample's data: says so above everything, and offers the way out. */
export function SampleFrame({ sample, children }: { sample: SamplePage; children: ReactNode }) {
  const [state, setState] = useState<'filling' | 'ready' | { problem: string }>('filling');
  useEffect(() => {
    let current = true;
    sample.ready().then(
      () => current && setState('ready'),
      (error: unknown) => current && setState({ problem: problemOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [sample]);
  return (
    <>
      <SampleBanner sample={sample} />
      {state === 'ready' && children}
      {state === 'filling' && (
        <p role="status" className={styles.filling}>
          {text.filling}…
        </p>
      )}
      {typeof state === 'object' && (
        <Notice tone="danger" title={common.failed}>
          {state.problem}
        </Notice>
      )}
    </>
  );
}

function SampleBanner({ sample }: { sample: SamplePage }) {
  const { run, busy, problem } = useAction();
  return (
    <aside className={styles.banner} aria-label={text.title}>
      <p>
        <strong>{text.title}</strong> {text.text}
      </p>
      <Button
        small
        data-action="leave-sample"
        busy={busy}
        onClick={() => void run(() => sample.leave().then(() => ''))}
      >
        {text.leave}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </aside>
  );
}
