import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeCertificate } from './certificate.ts';
import { answerApi, sessionCookie } from './forem-api.ts';
import { closeServer, listen, portOf } from './proxy.ts';
import { type Answer, type Asked, hostsOf, listed, type Site } from './site.ts';

export type StandIn = {
  port: number;
  /** Everything asked for so far, as "GET https://...", in order. */
  asked: string[];
  close(): Promise<void>;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** An https server that plays the sites of a scenario at their real addresses, for use behind the proxy. */
export async function startStandIn(site: Site): Promise<StandIn> {
  const asked: string[] = [];
  const server = createServer(makeCertificate([...hostsOf(site)]), (request, response) => {
    const question = questionOf(request);
    asked.push(`${question.method} ${question.url.href}`);
    setTimeout(site.delayMs ?? 0)
      .then(() => answer(question, site))
      .then((reply) => send(response, reply))
      .catch((error: unknown) => send(response, { status: 500, headers: {}, body: String(error) }));
  });
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  await listen(server);
  return { port: portOf(server), asked, close: () => closeServer(server) };
}

/** What a site says to a request: an API answer, a page (signed in, so with the session cookie), where one is now, or 404. */
export async function answer(asked: Asked, site: Site): Promise<Answer> {
  if (asked.url.pathname.startsWith('/api/')) return answerApi(asked, site);
  const location = site.moved?.[asked.url.href];
  if (location !== undefined) return { status: 302, headers: { location }, body: '' };
  const page = listed(site.pages, asked.url);
  const cookie = { 'set-cookie': `${sessionCookie}=stand-in; path=/; secure; httponly; samesite=lax` };
  if (!page)
    return {
      status: 404,
      headers: { ...cookie, 'content-type': 'text/html; charset=utf-8' },
      body: notFound,
    };
  const type = types[extname(page.file)] ?? 'application/octet-stream';
  return { status: 200, headers: { ...cookie, 'content-type': type }, body: { file: page.file } };
}

const notFound =
  '<!DOCTYPE html><html lang="en"><title>The page you were looking for doesn\'t exist (404)</title>';

function questionOf(request: IncomingMessage): Asked {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
  return { method: request.method ?? 'GET', url, headers: request.headers };
}

async function send(response: ServerResponse, { status, headers, body }: Answer): Promise<void> {
  const content = typeof body === 'string' ? body : await readFile(body.file);
  response.writeHead(status, headers).end(content);
}
