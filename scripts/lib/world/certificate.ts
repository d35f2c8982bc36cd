import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bitString, der, integer, octetString, oid, sequence, set, tagged, utcTime, utf8 } from './der.ts';

export type Certificate = { key: string; cert: string };

const ecdsaWithSha256 = '2a8648ce3d040302';
const commonName = '550403';
const subjectAltName = '551d11';
const dayMs = 86_400_000;

/**
 * A self-signed certificate for the stand-in sites of one run, PEM encoded, good for two days; the
 * browsers under test are told to take it. Layout: RFC 5280, 4.1.
 */
export function makeCertificate(hosts: readonly string[], now = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(ecdsaWithSha256));
  const name = sequence(set(sequence(oid(commonName), utf8('Longtail stand-in'))));
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    // A leading 01 keeps the serial number positive and without a leading zero.
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(new Date(now - dayMs)), utcTime(new Date(now + dayMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(alternativeNames(hosts))),
  );
  const signature = sign('sha256', body, privateKey);
  const cert = sequence(body, algorithm, bitString(signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(cert) };
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => der(0x82, Buffer.from(host, 'ascii')));
  return sequence(oid(subjectAltName), octetString(sequence(...names)));
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
