import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { explained as text } from '../../i18n/explained.ts';
import { useAsked } from '../../use-asked.ts';
import { NextHourPanel } from './NextHourPanel.tsx';
import { ReferralsAheadPanel } from './ReferralsAheadPanel.tsx';
import { RetentionPanel } from './RetentionPanel.tsx';
import { WayPanel } from './WayPanel.tsx';

type ExplainedProps = {
  articleId: string;
  /** The author's own, minor units an hour. */
  target: number | null;
  /** What the figures beside it are of: where it changes, all is taken apart again. */
  figures: unknown;
};

/** `isOpenFirst`: unfolded from the start, for who came here to see it. */
type FoldedProps = ExplainedProps & { isOpenFirst?: boolean };

/** What an article's projection rests on, taken apart when it is asked for. */
export function Explained({ isOpenFirst = false, ...props }: FoldedProps) {
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  return (
    <>
      <div>
        <Button onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? text.hide : text.show}
        </Button>
      </div>
      {isOpen && <Parts {...props} />}
    </>
  );
}

function Parts({ articleId, target, figures }: ExplainedProps) {
  const { services } = useApp();
  const { answer, problem } = useAsked(
    () => services.figures.explainArticle(articleId),
    [services, articleId, figures],
  );
  if (problem) return <Notice tone="danger">{problem}</Notice>;
  if (!answer) {
    return (
      <Notice tone="info" live>
        {text.making}
      </Notice>
    );
  }
  const { currency, programs, referrals, retention, ways, nextHour } = answer;
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return (
    <>
      <ReferralsAheadPanel referrals={referrals} names={names} currency={currency} />
      {retention.map((evidence) => (
        <RetentionPanel key={`${evidence.programId} ${evidence.periodMonths}`} evidence={evidence} />
      ))}
      {ways.map((way) => (
        <WayPanel
          key={way.programId}
          way={way}
          program={names.get(way.programId) ?? way.programId}
          currency={currency}
        />
      ))}
      <NextHourPanel nextHour={nextHour} target={target} currency={currency} />
    </>
  );
}
