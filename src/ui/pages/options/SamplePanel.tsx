import { isSamplePage } from '@/platform/sample.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { articles } from '../../i18n/articles.ts';
import { sample as text } from '../../i18n/sample.ts';
import { sampleHref, welcomeHref } from '../../router.ts';
import styles from './options.module.css';

/** The ways to the sample and to the guided set-up; gone where the sample is what is shown. */
export function SamplePanel() {
  if (isSamplePage()) return null;
  return (
    <Panel title={text.title} id="sample" note={text.tryHelp}>
      <div className={styles.row}>
        <ButtonLink href={sampleHref} target="_blank">
          {text.try}
        </ButtonLink>
        <a href={welcomeHref}>{articles.steps.guide}</a>
      </div>
    </Panel>
  );
}
