/** A part of a page saved as one file ("MHTML", which Word also saves as .doc). */
interface Part {
  headers: string;
  body: string;
}

/** A header, or the line that goes on with the one above. */
const headerLine = /^(?:[\w-]{1,40}:|[ \t])/;
const boundary = /boundary\s{0,9}=\s{0,9}"?([^"\s;]{1,200})/i;

/** Whether the first characters are those of a page saved with its pictures as one file. */
export function looksLikeArchive(bytes: Uint8Array): boolean {
  return headersOf(bytes) !== null;
}

/** The bytes of the page, or null where the file holds none. */
export function pageOfArchive(bytes: Uint8Array): { page: Buffer; charset: string | undefined } | null {
  const mark = boundary.exec(headersOf(bytes) ?? '')?.[1];
  if (mark === undefined) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const piece of text.split(`--${mark}`).slice(1)) {
    const part = split(piece);
    if (!/^content-type\s{0,9}:\s{0,9}text\/html/im.test(part.headers)) continue;
    return { page: decodeBody(part), charset: /charset\s{0,9}=\s{0,9}"?([\w-]{1,40})/i.exec(part.headers)?.[1] };
  }
  return null;
}

function headersOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const lines = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .split('\n');
  const end = lines.findIndex((line) => !headerLine.test(line));
  const headers = lines.slice(0, end).join('\n');
  return /^mime-version\s{0,9}:/im.test(headers) && /multipart\/related/i.test(headers) ? headers : null;
}

function split(piece: string): Part {
  const end = /\r?\n\r?\n/.exec(piece);
  return end === null
    ? { headers: piece, body: '' }
    : { headers: piece.slice(0, end.index), body: piece.slice(end.index + end[0].length) };
}

function decodeBody({ headers, body }: Part): Buffer {
  const how = /^content-transfer-encoding\s{0,9}:\s{0,9}([\w-]{1,40})/im.exec(headers)?.[1]?.toLowerCase();
  if (how === 'base64') return Buffer.from(body, 'base64');
  if (how !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]{0,99}\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}
