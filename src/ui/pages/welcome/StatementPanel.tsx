import { ButtonLink } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Panel } from '../../components/Panel.tsx';
import { welcome } from '../../i18n/welcome.ts';
import { dashboardHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import styles from './welcome.module.css';

const text = welcome.statement;

/** Leads to the import page, for one of the author's programs. */
export function StatementPanel() {
  const programs = useLive((live) => live.programs()) ?? [];
  const imports = useLive((live) => live.imports()) ?? [];
  return (
    <Panel title={text.title} note={text.note}>
      {imports.length > 0 && (
        <p className={styles.well}>
          <Icon name="check" /> {text.imported(imports.length)}
        </p>
      )}
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
      <p>{text.visit}</p>
    </Panel>
  );
}
