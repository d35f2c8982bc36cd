type Bytes = Uint8Array<ArrayBufferLike>;

/** One DER value: tag, length, contents (ITU-T X.690, 8.1). Contents may be up to 65,535 bytes. */
export function der(tag: number, ...parts: readonly Bytes[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(body.length)]), body]);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  if (length < 0x100) return [0x81, length];
  return [0x82, length >> 8, length & 0xff];
}

export const sequence = (...parts: readonly Bytes[]): Buffer => der(0x30, ...parts);
export const set = (...parts: readonly Bytes[]): Buffer => der(0x31, ...parts);
export const integer = (bytes: Bytes): Buffer => der(0x02, bytes);
export const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text, 'utf8'));
export const bitString = (bytes: Bytes): Buffer => der(0x03, Buffer.from([0]), bytes);
export const octetString = (bytes: Bytes): Buffer => der(0x04, bytes);
/** A constructed, context-specific value, as in `[3] EXPLICIT`. */
export const tagged = (number: number, ...parts: readonly Bytes[]): Buffer => der(0xa0 + number, ...parts);

/** UTCTime, for years 1950 to 2049 (RFC 5280, 4.1.2.5.1). */
export function utcTime(date: Date): Buffer {
  const digits = date.toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}
