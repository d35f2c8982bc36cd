import { chooseLanguage } from '../../browser-language.ts';
import { SelectField } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import {
  browserLanguage,
  chosenLanguage,
  languageNames,
  languages,
  parseLanguage,
} from '../../i18n/language.ts';
import { options } from '../../i18n/options.ts';
import styles from './options.module.css';

const text = options.language;

/** The language of all surfaces: the browser's, or one that the author chooses. */
export function LanguagePanel() {
  return (
    <Panel title={text.title} id="language">
      <div className={styles.grid}>
        <SelectField
          label={text.label}
          hint={text.hint}
          name="language"
          defaultValue={chosenLanguage ?? ''}
          onChange={({ target }) => void chooseLanguage(parseLanguage(target.value))}
        >
          <option value="">{text.asBrowser(languageNames[browserLanguage])}</option>
          {languages.map((known) => (
            <option key={known} value={known} lang={known}>
              {languageNames[known]}
            </option>
          ))}
        </SelectField>
      </div>
    </Panel>
  );
}
