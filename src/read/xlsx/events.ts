import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

/** What is told of the elements of a part; names and attributes come without their prefix. */
export interface Handler {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Goes through a part without building it up in memory. Throws where it is not well-formed. */
export function walkXml(part: Uint8Array | undefined, { open, text, close }: Handler): void {
  if (part === undefined) return;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open)
    parser.on('opentag', ({ name, attributes }) => {
      open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])));
    });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(strFromU8(part)).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
