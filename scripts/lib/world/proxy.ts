import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export type Proxy = {
  port: number;
  /** Unknown hosts that something other than the browser itself asked for, each once. */
  refused: Set<string>;
  close(): Promise<void>;
};

/** Addresses that browsers call on their own account, whatever they are told. */
const browserNoise = [
  /(^|\.)(gvt1|gvt2|googleapis|gstatic)\.com$/,
  /^(accounts|android\.clients|clients\d?|mtalk|www|update|safebrowsing|sb-ssl|tools)\.google\.com$/,
  /(^|\.)mozilla\.(org|com|net)$/,
  /(^|\.)(mozaws\.net|mozgcp\.net|firefox\.com|getpocket\.com)$/,
  /(^|\.)(msn|bing|microsoft|skype)\.com$/,
];

/** Whether a host is one that browsers call by themselves. */
export function isBrowserNoise(host: string): boolean {
  return browserNoise.some((pattern) => pattern.test(host));
}

/**
 * A loopback proxy that leads `https://` addresses of served hosts to the stand-in server, answers
 * 502 to everything else and keeps note of it. So a browser behind it reaches no network at all.
 */
export async function startProxy(standInPort: number, isServed: (host: string) => boolean): Promise<Proxy> {
  const refused = new Set<string>();
  const open = new Set<Duplex>();
  const refuse = (host: string) => {
    if (!isBrowserNoise(host)) refused.add(host);
  };
  const server = createServer((request, response) => {
    refuse(hostOf(request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const [host = '', port] = (request.url ?? '').split(':');
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    if (port !== '443' || !isServed(host)) {
      refuse(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    tunnel(socket, standInPort);
  });
  await listen(server);
  return { port: portOf(server), refused, close: () => closeServer(server, open) };
}

function tunnel(socket: Duplex, port: number): void {
  const target = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    target.pipe(socket);
    socket.pipe(target);
  });
  target.on('error', () => socket.destroy());
  socket.on('close', () => target.destroy());
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

/** Listens on a free loopback port. */
export function listen(server: Pick<Server, 'listen' | 'once'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
}

/** The port a listening server got. */
export function portOf(server: { address(): AddressInfo | string | null }): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server is not listening on a port.');
  return address.port;
}

/** Closes a server together with the connections that browsers like to keep open. */
export function closeServer(
  server: Pick<Server, 'close' | 'closeAllConnections'>,
  open: Iterable<Duplex> = [],
): Promise<void> {
  for (const socket of open) socket.destroy();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
