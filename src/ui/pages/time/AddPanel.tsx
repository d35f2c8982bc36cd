import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { ArticleView } from '@/core/articles/article.ts';
import type { WorkView } from '@/db/live/types.ts';
import { Panel } from '../../components/Panel.tsx';
import { time } from '../../i18n/time.ts';
import { type AddKind, addKinds } from '../../router.ts';
import { CostForm } from './CostForm.tsx';
import { EstimateForm } from './EstimateForm.tsx';
import styles from './time.module.css';
import { WorkForm } from './WorkForm.tsx';

const text = time.add;

type AddPanelProps = {
  articles: readonly ArticleView[];
  work: readonly WorkView[];
  articleId: string;
  add: AddKind;
};

/** What can be entered by hand: work on one article, estimates of many, costs. */
export function AddPanel({ articles, work, articleId, add }: AddPanelProps) {
  const [kind, setKind] = useState<AddKind>(add);
  return (
    <Panel title={text.title}>
      <Tabs
        selectedKey={kind}
        onSelectionChange={(key) => setKind(addKinds.find((name) => name === key) ?? 'work')}
      >
        <TabList className={styles.tabs ?? ''} aria-label={text.title}>
          {addKinds.map((name) => (
            <Tab key={name} id={name} className={styles.tab ?? ''}>
              {text[name]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="work" className={styles.tabPanel ?? ''}>
          <p className={styles.quiet}>{time.log.note}</p>
          <WorkForm articles={articles} articleId={articleId} />
        </TabPanel>
        <TabPanel id="estimates" className={styles.tabPanel ?? ''}>
          <p className={styles.quiet}>{time.estimates.note}</p>
          <EstimateForm articles={articles} work={work} />
        </TabPanel>
        <TabPanel id="cost" className={styles.tabPanel ?? ''}>
          <p className={styles.quiet}>{time.costs.note}</p>
          <CostForm articles={articles} work={work} articleId={articleId} />
        </TabPanel>
      </Tabs>
    </Panel>
  );
}
