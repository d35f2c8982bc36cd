import { ButtonLink } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Panel } from '../../components/Panel.tsx';
import { articles } from '../../i18n/articles.ts';
import { sample } from '../../i18n/sample.ts';
import { optionsHref, sampleHref, welcomeHref } from '../../router.ts';
import { openSteps, useSetup } from '../app/setup.ts';
import styles from './steps.module.css';

const text = articles.steps;

/** The way to the first figures; gone once every step is done. */
export function FirstSteps() {
  const state = useSetup();
  if (!state || openSteps(state).length === 0) return null;
  return (
    <Panel
      title={text.title}
      note={text.visit}
      actions={
        <>
          <ButtonLink small href={sampleHref}>
            {sample.try}
          </ButtonLink>
          <ButtonLink small look="primary" href={welcomeHref}>
            {text.guide}
          </ButtonLink>
        </>
      }
    >
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
          done={state.programs}
          name={text.program}
          help={text.programHelp}
          href={optionsHref('programs')}
        />
        <Step
          n={3}
          done={state.numbers}
          name={text.numbers}
          help={text.numbersHelp}
          href={`${welcomeHref}#numbers`}
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
