import { Icon } from '../../components/Icon.tsx';
import { Panel } from '../../components/Panel.tsx';
import { articles } from '../../i18n/articles.ts';
import { hrefOf, optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import styles from './steps.module.css';

const text = articles.steps;

/** The way to the first figures; gone once every step is done. */
export function FirstSteps() {
  const state = useLive(async (live) => ({
    identity: await live.hasIdentity(),
    program: (await live.programs()).length > 0,
    statement: (await live.imports()).length > 0,
  }));
  if (!state || (state.identity && state.program && state.statement)) return null;
  return (
    <Panel title={text.title} note={text.visit}>
      <ol className={styles.steps}>
        <Step
          n={1}
          done={state.identity}
          name={text.identity}
          help={text.identityHelp}
          href={optionsHref('identity')}
        />
        <Step
          n={2}
          done={state.program}
          name={text.program}
          help={text.programHelp}
          href={optionsHref('programs')}
        />
        <Step
          n={3}
          done={state.statement}
          name={text.statement}
          help={text.statementHelp}
          href={hrefOf({ page: 'import', programId: null })}
        />
      </ol>
    </Panel>
  );
}

type StepProps = { n: number; done: boolean; name: string; help: string; href: string };

function Step({ n, done, name, help, href }: StepProps) {
  return (
    <li data-done={done}>
      <span className={done ? `${styles.dot} ${styles.dotDone}` : styles.dot}>
        {done ? <Icon name="check" /> : <span aria-hidden="true">{n}</span>}
        <span className="visually-hidden">{done ? text.done : text.toDo}</span>
      </span>
      {done ? <span className={styles.doneText}>{name}</span> : <a href={href}>{name}</a>}
      <span>{help}</span>
    </li>
  );
}
