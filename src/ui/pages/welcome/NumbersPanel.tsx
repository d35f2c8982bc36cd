import { ButtonLink } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Panel } from '../../components/Panel.tsx';
import { welcome } from '../../i18n/welcome.ts';
import { dashboardHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import styles from './welcome.module.css';

const text = welcome.numbers;

/** Leads to whatever the author has: a spreadsheet of their own, a program's statement, monthly totals. */
export function NumbersPanel() {
  return (
    <Panel title={text.title} note={text.note}>
      <OwnTable />
      <Statement />
      <p>{text.visit}</p>
    </Panel>
  );
}

function OwnTable() {
  const brought = useLive((live) => live.spreadsheets()) ?? [];
  return (
    <section className={styles.source}>
      <h3>{text.ownTitle}</h3>
      <p>{text.ownNote}</p>
      {brought.length > 0 && <Well words={text.brought(brought.length)} />}
      <div className={styles.choices}>
        <ButtonLink href={dashboardHref({ page: 'spreadsheet' })}>
          <Icon name="upload" /> {text.bring}
        </ButtonLink>
        <ButtonLink href={dashboardHref({ page: 'imports' })}>{text.months}</ButtonLink>
      </div>
    </section>
  );
}

function Statement() {
  const programs = useLive((live) => live.programs()) ?? [];
  const imports = useLive((live) => live.imports()) ?? [];
  return (
    <section className={styles.source}>
      <h3>{text.statementTitle}</h3>
      <p>{text.statementNote}</p>
      {imports.length > 0 && <Well words={text.imported(imports.length)} />}
      {programs.length === 0 ? (
        <div className={styles.choices}>
          <p>{text.needsProgram}</p>
          <ButtonLink href="#programs">{text.toPrograms}</ButtonLink>
        </div>
      ) : (
        <>
          <p>{text.choose}</p>
          <ul className={styles.choices}>
            {programs.map(({ id, name }) => (
              <li key={id}>
                <ButtonLink href={dashboardHref({ page: 'import', programId: id })}>
                  <Icon name="upload" /> {text.of(name)}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Well({ words }: { words: string }) {
  return (
    <p className={styles.well}>
      <Icon name="check" /> {words}
    </p>
  );
}
