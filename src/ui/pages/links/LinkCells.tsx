import type { HelpedLink } from '@/networks/link-gaps.ts';
import { networkName } from '@/networks/registry.ts';
import type { SubIdHelp } from '@/networks/sub-id-help.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { bareAddress, formatPercent } from '../../format.ts';
import { links as text } from '../../i18n/links.ts';
import styles from './links.module.css';

/** What a link shows, and where it leads. */
export function LinkCell({ link }: { link: HelpedLink }) {
  return (
    <span className={`${styles.link} ${styles.address}`}>
      <span>{link.text || <em>{text.noText}</em>}</span>
      <span className={styles.href} title={link.href}>
        {bareAddress(link.href)}
      </span>
    </span>
  );
}

/** What to call it where it stands for itself. */
export function nameOf({ text: words, href }: HelpedLink): string {
  return words || href;
}

/** Who pays for it. */
export function programOf({ program, network }: HelpedLink): string {
  return program ?? text.noProgram(networkName(network));
}

/** What it stands in, and how far into the text. */
export function placeOf({ place, position }: HelpedLink): string {
  return text.at(text.places[place], formatPercent(position));
}

/** Its sub-ID; without one, what to do about it. */
export function SubIdCell({ link }: { link: HelpedLink }) {
  if (link.subId !== null) return <code className={styles.code}>{link.subId}</code>;
  return (
    <span className={styles.link}>
      <em>{text.noSubId}</em>
      {link.help && <Help help={link.help} of={nameOf(link)} />}
    </span>
  );
}

/** What to do about a link without its sub-ID, with what to copy. */
export function Help({ help, of }: { help: SubIdHelp; of: string }) {
  if (help.kind === 'tagged') {
    return <CopyButton text={help.href} label={text.copyTagged} name={text.copyTaggedOf(help.subId, of)} />;
  }
  if (help.kind === 'remake') {
    return (
      <>
        <span className={styles.advice}>{text.help.remake(help.subId)}</span>
        <CopyButton text={help.subId} label={text.copySubId} name={text.copySubIdOf(help.subId)} />
      </>
    );
  }
  return <span className={styles.advice}>{text.help[help.kind]}</span>;
}
