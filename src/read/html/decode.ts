const opening =
  /^\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[\s\S]{0,2000}?-->\s{0,99})?<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|h[1-6])\b/i;
const declared = /<meta\b[^>]{0,200}\bcharset\s{0,9}=\s{0,9}["']?([\w-]{1,30})/i;

/** Whether the first characters are those of a web page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return opening.test(decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, ''));
}

/** Text in the encoding of the byte order mark or of the page's own statement, else UTF-8. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = declared.exec(head)?.[1];
  try {
    // A page that could be read so far as to find the statement is not in UTF-16, whatever it says.
    return new TextDecoder(name === undefined || /^utf-?16/i.test(name) ? 'utf-8' : name).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
