import { useEffect, useRef, useState } from 'react';

export type Offered = { name: string; href: string };

/** A file that is handed out: `offer` starts its download once, and the link saves it again. */
export function useDownload(): {
  offered: Offered | null;
  offer: (name: string, blob: Blob) => void;
  clear: () => void;
} {
  const [offered, setOffered] = useState<Offered | null>(null);
  useEffect(() => (offered ? () => URL.revokeObjectURL(offered.href) : undefined), [offered]);
  return {
    offered,
    offer: (name, blob) => setOffered({ name, href: URL.createObjectURL(blob) }),
    clear: () => setOffered(null),
  };
}

type DownloadProps = { offered: Offered | null; label: string; mark?: string };

/** The link of a file that is handed out, which takes no permission. */
export function Download({ offered, label, mark }: DownloadProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (offered) link.current?.click();
  }, [offered]);
  if (!offered) return null;
  return (
    <a ref={link} href={offered.href} download={offered.name} {...(mark && { [`data-${mark}`]: '' })}>
      {label}
    </a>
  );
}
