import type { Patterns } from '../../rules/patterns.ts';
import { matchAt } from '../references/match.ts';
import type { Line } from './lines.ts';

const item = /^[-+•]\s*/u;

/** Who signed: the last line that is a person's name, under the line that names an office. */
export function readSigner(text: string, lines: readonly Line[], patterns: Patterns): string | null {
  for (let office = lines.length - 1; office >= 0; office--) {
    const { text: line, start } = lines[office]!;
    if (!whole(patterns, 'identity.office-of-signer', text, start, line)) continue;
    const below = lines.slice(office + 1, office + 5);
    const name = below.find((one) => whole(patterns, 'identity.signer', text, one.start, one.text));
    if (name) return name.text;
  }
  return null;
}

/** To whom the report goes: the items of the list of recipients, the file copy left out. */
export function readRecipients(text: string, lines: readonly Line[], patterns: Patterns): string[] {
  const head = lines.findLastIndex(({ text: line, start }) =>
    whole(patterns, 'identity.recipients', text, start, line),
  );
  if (head < 0) return [];
  const recipients: string[] = [];
  for (const { text: line } of lines.slice(head + 1)) {
    if (!item.test(line)) break;
    const name = line.replace(item, '').replace(/(?<![;.,\s])[;.,\s]+$/u, '');
    if (name !== '' && !matchAt(patterns.get('identity.filed'), name, 0)) recipients.push(name);
  }
  return recipients;
}

const whole = (patterns: Patterns, id: string, text: string, start: number, line: string) =>
  matchAt(patterns.get(id), text, start)?.[0].length === line.length;
