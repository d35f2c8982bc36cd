import { type KeyboardEvent, useRef, useState } from 'react';
import { GridList } from 'react-aria-components/GridList';
import type { ArticleView } from '@/core/articles/article.ts';
import type { LooseGroupView } from '@/db/live/types.ts';
import { useMoney } from '../../components/Amount.tsx';
import { CheckField } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { unattributed as text } from '../../i18n/unattributed.ts';
import { ArticleFinder } from './ArticleFinder.tsx';
import { LooseLine } from './LooseLine.tsx';
import { type Line, linesOf, settlementsOf, withoutParts } from './lines.ts';
import styles from './unattributed.module.css';
import { useLineSelection } from './use-line-selection.ts';
import type { Settling } from './use-settling.ts';

/** Lines drawn at first and by each press of the button. */
const step = 200;

type LoosePanelProps = {
  groups: readonly LooseGroupView[];
  articles: readonly ArticleView[];
  settling: Settling;
};

/** The unattributed money as a list that can be settled without the mouse. */
export function LoosePanel({ groups, articles, settling }: LoosePanelProps) {
  const money = useMoney();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [query, setQuery] = useState('');
  const [always, setAlways] = useState(true);
  const [limit, setLimit] = useState(step);
  const finder = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { lines, left } = linesOf(groups, open, limit);
  const { selected, targets, onSelect, onFocus, clear, focusList } = useLineSelection(lines, box);
  const titleOf = (id: string) => articles.find((item) => item.id === id)?.title ?? text.goneArticle;
  const settle = (chosen: readonly Line[], articleId: string) => {
    const whole = withoutParts(chosen);
    const amounts = whole.flatMap(({ amounts }) =>
      Object.entries(amounts).map(([currency, amount]) => money(amount, currency)),
    );
    setQuery('');
    clear();
    focusList();
    void settling.settle(
      settlementsOf(whole, articleId, always),
      text.settled(amounts.join(' + '), titleOf(articleId)),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = /^[\p{L}\p{N}]$/u.test(event.key);
    if (!typed && event.key !== 'Enter') return;
    if (event.target instanceof HTMLElement && event.target.closest('button')) return;
    event.preventDefault();
    event.stopPropagation();
    if (typed) setQuery(query + event.key);
    finder.current?.focus();
  };
  return (
    <Panel title={text.list} note={text.keys}>
      <div className={styles.bar}>
        <ArticleFinder
          articles={articles}
          suggestions={targets[0]?.suggestions ?? []}
          program={targets[0]?.program ?? ''}
          input={finder}
          query={query}
          onQuery={setQuery}
          disabled={targets.length === 0}
          onChoose={(articleId) => settle(targets, articleId)}
          onLeave={focusList}
        />
        <span className={styles.small}>
          {targets.length === 0 ? text.none : text.chosen(withoutParts(targets).length)}
        </span>
        <CheckField
          label={text.always}
          checked={always}
          onChange={({ target }) => setAlways(target.checked)}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the list in it */}
      <div ref={box} onKeyDownCapture={press} onFocus={onFocus}>
        <GridList
          aria-label={text.list}
          className={styles.list ?? ''}
          selectionMode="multiple"
          selectionBehavior="toggle"
          disallowTypeAhead
          selectedKeys={selected}
          onSelectionChange={onSelect}
        >
          {lines.map((line) => (
            <LooseLine
              key={line.id}
              line={line}
              titleOf={titleOf}
              busy={settling.busy}
              onToggle={() => setOpen(new Set([line.id]).symmetricDifference(open))}
              onUse={(articleId) => settle([line], articleId)}
            />
          ))}
        </GridList>
      </div>
      <ShowMore left={left} step={step} onMore={() => setLimit(limit + step)} />
    </Panel>
  );
}
