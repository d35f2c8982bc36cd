import { Component, type ReactNode } from 'react';
import { NEWER_DATA } from '@/core/backup/newer.ts';
import { common } from '../i18n/common.ts';
import { problemOf } from '../i18n/problem.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { RawCopy } from './RawCopy.tsx';

type State = { problem: string | null };

/** The text below a problem: it says that nothing is lost only if that is known. */
function help(problem: string): ReactNode {
  if (problem.includes(NEWER_DATA)) return <RawCopy />;
  return problem === common.storageRefused ? null : <p>{common.failedHelp}</p>;
}

/** Shows what failed instead of an empty page. React offers this to class components only. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(error: unknown): State {
    return { problem: problemOf(error) };
  }

  override render() {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <Notice tone="danger" title={common.failed}>
        <p>{problem}</p>
        {help(problem)}
        <div>
          <Button small onClick={() => location.reload()}>
            {common.reload}
          </Button>
        </div>
      </Notice>
    );
  }
}
