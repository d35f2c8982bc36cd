import { useEffect, useState } from 'react';
import type { Identity } from '@/core/settings/settings.ts';
import type { SignedInUser } from '@/services/types.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { options } from '../../i18n/options.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import styles from './options.module.css';

const text = options.identity;

/** Who the author is: an offer from an open tab of dev.to or of another Forem, confirmed by a click; and who is confirmed. */
export function IdentityPanel() {
  const { services } = useApp();
  const settings = useLive((live) => live.settings());
  const { run, busy, done, problem } = useAction();
  const [offer, setOffer] = useState<SignedInUser | null>(null);
  const identities = settings?.identities ?? [];
  const find = () =>
    run(async () => {
      setOffer(null);
      const users = await services.settings.findSignedInUsers();
      const [first] = users;
      if (!first) return text.nobody;
      const unknown = users.find((user) => !identities.some((known) => isSame(known, user)));
      setOffer(unknown ?? null);
      return unknown ? '' : text.already(first.username);
    });
  const confirm = (user: SignedInUser) =>
    run(async () => {
      await services.settings.confirmIdentity(user);
      setOffer(null);
      return text.confirmed(user.username);
    });
  const forget = (identity: Identity) =>
    run(async () => {
      await services.settings.forgetIdentity(identity);
      return text.forgotten(identity.username);
    });
  return (
    <Panel title={text.title} id="identity" note={text.note}>
      <SiteAccess />
      {identities.length === 0 ? (
        <p className={styles.quiet}>{text.none}</p>
      ) : (
        <ul className={styles.list}>
          {identities.map((identity) => (
            <li key={`${identity.origin} ${identity.authorId}`} data-author={identity.authorId}>
              <span>
                <strong>{text.who(identity.username, identity.origin)}</strong>
                <span className={styles.small}>{text.id(identity.authorId)}</span>
              </span>
              <Button
                small
                look="quiet"
                busy={busy}
                aria-label={text.forgetOf(identity.username)}
                onClick={() => void forget(identity)}
              >
                {text.forget}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {offer && (
        <div className={styles.offer}>
          <span>{text.offer(offer.username, new URL(offer.origin).host)}</span>
          <Button
            look="primary"
            data-action="confirm-identity"
            busy={busy}
            onClick={() => void confirm(offer)}
          >
            {text.confirm(offer.username)}
          </Button>
        </div>
      )}
      <div className={styles.row}>
        <Button data-action="find-me" busy={busy} onClick={() => void find()}>
          {text.find}
        </Button>
        <span className={styles.small}>{text.findHelp}</span>
      </div>
      <p role="status" className={styles.status}>
        {done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </Panel>
  );
}

function isSame(a: Identity, b: SignedInUser): boolean {
  return a.origin === b.origin && a.authorId === b.authorId;
}

/** Asks for access to dev.to where the browser does not give it; the request must come from the click itself. */
function SiteAccess() {
  const { services } = useApp();
  const [access, setAccess] = useState<'unknown' | 'given' | 'missing' | 'denied'>('unknown');
  useEffect(() => {
    let current = true;
    services.settings.hasSiteAccess().then(
      (given) => current && setAccess(given ? 'given' : 'missing'),
      () => current && setAccess('missing'),
    );
    return () => {
      current = false;
    };
  }, [services]);
  if (access === 'unknown' || access === 'given') return null;
  const ask = () =>
    services.settings.requestSiteAccess().then(
      (given) => setAccess(given ? 'given' : 'denied'),
      () => setAccess('denied'),
    );
  return (
    <Notice tone="warn" title={options.access.title} live>
      <p>{access === 'denied' ? options.access.denied : options.access.help}</p>
      <div>
        <Button small data-action="allow-site" onClick={() => void ask()}>
          {options.access.allow}
        </Button>
      </div>
    </Notice>
  );
}
