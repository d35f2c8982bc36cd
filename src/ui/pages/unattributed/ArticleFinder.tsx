import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import type { Suggestion } from '@/core/attribution/suggest.ts';
import { unattributed as text } from '../../i18n/unattributed.ts';
import styles from './unattributed.module.css';

const most = 7;

type Option = { id: string; title: string; reason: string };

type ArticleFinderProps = {
  articles: readonly ArticleView[];
  /** Of the selected lines: offered first. */
  suggestions: readonly Suggestion[];
  program: string;
  input: Ref<HTMLInputElement>;
  query: string;
  onQuery: (query: string) => void;
  disabled: boolean;
  onChoose: (articleId: string) => void;
  onLeave: () => void;
};

/** Finds an article by typing; Enter takes the one that is marked, Escape goes back to the list. */
export function ArticleFinder(props: ArticleFinderProps) {
  const { query, onQuery, onChoose, onLeave, disabled, input } = props;
  const [marked, setMarked] = useState(0);
  const [focused, setFocused] = useState(false);
  const id = useId();
  const options = optionsOf(props);
  const isOpen = focused && !disabled;
  const at = Math.min(marked, options.length - 1);
  const choose = (option: Option | undefined) => {
    if (!option) return;
    setMarked(0);
    onChoose(option.id);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setMarked((at + step + options.length) % Math.max(options.length, 1));
    else if (event.key === 'Enter') choose(options[at]);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.finder}>
      <label htmlFor={id}>{text.finder}</label>
      <input
        id={id}
        ref={input}
        role="combobox"
        autoComplete="off"
        placeholder={text.finderHint}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isOpen && options[at] && { 'aria-activedescendant': `${id}-${at}` })}
        disabled={disabled}
        value={query}
        onChange={({ target }) => {
          setMarked(0);
          onQuery(target.value);
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={press}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={text.finder}
        className={styles.options}
        hidden={!isOpen}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.title}
            {option.reason && <span className={styles.small}>{option.reason}</span>}
          </div>
        ))}
        {options.length === 0 && <p className={styles.small}>{text.noMatch}</p>}
      </div>
    </div>
  );
}

function optionsOf({ articles, suggestions, program, query }: ArticleFinderProps): Option[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const reasons = new Map(
    suggestions.map(({ articleId, reason }) => [articleId, text.because(reason, program)]),
  );
  const fitting = articles.filter(({ title, url }) => {
    const searched = `${title} ${url}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
  return fitting
    .toSorted((a, b) => Number(reasons.has(b.id)) - Number(reasons.has(a.id)))
    .slice(0, most)
    .map(({ id, title }) => ({ id, title, reason: reasons.get(id) ?? '' }));
}
