import { useEffect, useRef, useState } from 'react';
import { ButtonLink } from '../../components/Button.tsx';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { Icon, Mark } from '../../components/Icon.tsx';
import { common } from '../../i18n/common.ts';
import { sample } from '../../i18n/sample.ts';
import { welcome as text } from '../../i18n/welcome.ts';
import { sampleHref, useHash } from '../../router.ts';
import { openSteps, type SetupState, setupSteps, useSetup } from '../app/setup.ts';
import { IdentityPanel } from '../options/IdentityPanel.tsx';
import { ProgramsPanel } from '../options/ProgramsPanel.tsx';
import { SyncPanels } from '../sync/SyncPanel.tsx';
import { FirstFigure } from './FirstFigure.tsx';
import { NumbersPanel } from './NumbersPanel.tsx';
import styles from './welcome.module.css';

const steps = [...setupSteps, 'done'] as const;
type Step = (typeof steps)[number];

/** The page after install: from who the author is to a first true figure, one step at a time. */
export function Welcome() {
  const setup = useSetup();
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Mark size={36} />
        <div>
          <h1>{text.title}</h1>
          <p>{text.note}</p>
        </div>
      </header>
      {setup ? <Guide setup={setup} /> : <p role="status">{common.loading}…</p>}
      <footer className={styles.sample}>
        <p>{sample.tryHelp}</p>
        <ButtonLink href={sampleHref} target="_blank">
          {sample.try}
        </ButtonLink>
      </footer>
    </main>
  );
}

/** Where the address names no step, it goes on at the first that was not done when the page opened. */
function Guide({ setup }: { setup: SetupState }) {
  const [resumed] = useState<Step>(openSteps(setup)[0] ?? 'done');
  const hash = useHash().slice(1);
  const step = steps.find((name) => name === hash) ?? resumed;
  const place = steps.indexOf(step);
  const before = steps[place - 1];
  const after = steps[place + 1];
  return (
    <>
      <nav aria-label={text.steps}>
        <ol className={styles.steps}>
          {steps.map((name, index) => (
            <StepLink
              key={name}
              name={name}
              n={index + 1}
              current={name === step}
              done={name !== 'done' && setup[name]}
            />
          ))}
        </ol>
      </nav>
      <StepPanel step={step} setup={setup} />
      <div className={styles.ways}>
        {before && <ButtonLink href={`#${before}`}>{text.back}</ButtonLink>}
        {after && step !== 'done' && (
          <span className={styles.forward}>
            <ButtonLink href={`#${after}`} {...(setup[step] && { look: 'primary' as const })}>
              {setup[step] ? text.next : text.skip}
            </ButtonLink>
          </span>
        )}
      </div>
    </>
  );
}

type StepLinkProps = { name: Step; n: number; current: boolean; done: boolean };

function StepLink({ name, n, current, done }: StepLinkProps) {
  return (
    <li>
      <a href={`#${name}`} {...(current && { 'aria-current': 'step' as const })}>
        <span className={done ? `${styles.dot} ${styles.dotDone}` : styles.dot}>
          {done ? <Icon name="check" /> : <span aria-hidden="true">{n}</span>}
        </span>
        {text.stepNames[name]}
        {name !== 'done' && <span className="visually-hidden">{done ? text.done : text.toDo}</span>}
      </a>
    </li>
  );
}

/** A step's panel, with the focus on it once the author went there. */
function StepPanel({ step, setup }: { step: Step; setup: SetupState }) {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    panel.current?.focus();
  }, [step]);
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <ErrorBoundary key={step}>
        {step === 'identity' && <IdentityPanel />}
        {step === 'identity' && setup.identity && <SyncPanels />}
        {step === 'programs' && <ProgramsPanel />}
        {step === 'numbers' && <NumbersPanel />}
        {step === 'done' && <FirstFigure setup={setup} />}
      </ErrorBoundary>
    </div>
  );
}
