// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text fit to stand in XML, in an attribute too; what XML cannot hold is shown by a replacement character. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => special[found]!).replace(forbidden, '\ufffd');

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
