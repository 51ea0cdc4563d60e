import type { Attributes, Inline, Mark } from './blocks.ts';

/** `unit=hồ sơ; hs; !approx` → { unit: 'hồ sơ', hs: 'true', approx: 'false' }. A bare level is `level=…`. */
export function parseAttributes(source: string): Attributes {
  const result: Attributes = {};
  for (const part of source.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    if (equals > 0) result[part.slice(0, equals).trim()] = part.slice(equals + 1).trim();
    else if (['tỉnh', 'huyện', 'xã'].includes(part)) result.level = part;
    else if (part.startsWith('!')) result[part.slice(1)] = 'false';
    else result[part] = 'true';
  }
  return result;
}

class Reader {
  at = 0;
  text = '';
  bold = false;
  italics = false;
  defaults: Attributes = {};
  readonly inline: Inline = { text: '', runs: [], marks: [] };
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads text until `}}` or `|` when inside an annotation, else to the end. */
  readText(inside: boolean): void {
    while (this.at < this.source.length) {
      const rest = this.source.slice(this.at);
      if (inside && (rest.startsWith('}}') || rest.startsWith('|'))) return;
      if (rest.startsWith('{{')) this.readMark();
      else if (rest.startsWith('**')) this.toggle('bold', 2);
      else if (rest.startsWith('*')) this.toggle('italics', 1);
      else if (/^\[\^\d+\]/.test(rest)) this.readFootnote(rest);
      else this.add(rest.startsWith('\\*') ? '*' : rest[0]!, rest.startsWith('\\*') ? 2 : 1);
    }
    if (inside) throw new Error(`annotation without end: ${this.source.slice(0, 80)}`);
  }

  toggle(what: 'bold' | 'italics', length: number): void {
    this[what] = !this[what];
    this.at += length;
  }

  add(character: string, length: number): void {
    const last = this.inline.runs.at(-1);
    this.at += length;
    this.inline.text += character;
    if (last && last.bold === this.bold && last.italics === this.italics && last.footnote === undefined)
      last.text += character;
    else this.inline.runs.push({ text: character, bold: this.bold, italics: this.italics });
  }

  readFootnote(rest: string): void {
    const mark = rest.slice(0, rest.indexOf(']') + 1);
    this.at += mark.length;
    this.inline.runs.push({ text: '', bold: false, italics: false, footnote: Number(mark.slice(2, -1)) });
  }

  readMark(): void {
    this.at += 2;
    const first = this.source[this.at];
    if (first === '=') {
      const end = this.source.indexOf('}}', this.at);
      this.defaults = parseAttributes(this.source.slice(this.at + 1, end));
      this.at = end + 2;
      return;
    }
    let head = '!';
    if (first === '!') this.at += 1;
    else {
      const bar = this.source.indexOf('|', this.at);
      head = this.source.slice(this.at, bar);
      this.at = bar + 1;
    }
    const start = this.inline.text.length;
    const position = this.inline.marks.length;
    this.readText(true);
    const tail = this.source.slice(this.at, this.source.indexOf('}}', this.at));
    this.at += tail.length + 2;
    const quote = this.inline.text.slice(start);
    this.finish(head, tail.split('|').slice(1), { start, end: this.inline.text.length, quote }, position);
  }

  finish(head: string, fields: string[], span: Pick<Mark, 'start' | 'end' | 'quote'>, position: number): void {
    const role = /^([is]):(.*)$/.exec(head);
    if (role) {
      const name = role[1] === 'i' ? 'issuer' : 'subject';
      for (const reference of this.targets(role[2]!)) reference.attributes[name] = span.quote;
      return;
    }
    const base = { ...span, measure: null, attributes: {} };
    let mark: Mark;
    if (head === '!') mark = { ...base, type: 'skip', id: null };
    else if (head.startsWith('@'))
      mark = { ...base, type: 'reference', id: head.slice(1) || null, attributes: parseAttributes(fields[0] ?? '') };
    else {
      const attributes = { ...this.defaults, ...parseAttributes(fields[1] ?? '') };
      mark = { ...base, type: 'figure', id: head.trim() || null, measure: fields[0]?.trim() || null, attributes };
    }
    this.inline.marks.splice(position, 0, mark);
    if (mark.type === 'reference' && mark.id) this.settle(mark);
  }

  /** References that an issuer or subject belongs to; those that come later are filled in by `settle`. */
  targets(ids: string): { attributes: Attributes }[] {
    const references = this.inline.marks.filter((mark) => mark.type === 'reference');
    if (ids === '') {
      const last = references.at(-1);
      if (!last) throw new Error(`issuer or subject without a reference before it: ${this.source.slice(0, 80)}`);
      return [last];
    }
    return ids.split(',').map((id) => {
      const known = references.find((mark) => mark.id === id);
      if (known) return known;
      const entry = { attributes: {} };
      this.later.push({ id, ...entry });
      return entry;
    });
  }

  readonly later: { id: string; attributes: Attributes }[] = [];

  settle(mark: Mark): void {
    const found = this.later.filter((entry) => entry.id === mark.id);
    for (const entry of found) {
      Object.assign(mark.attributes, entry.attributes);
      this.later.splice(this.later.indexOf(entry), 1);
    }
  }
}

/** Takes the annotations out of a line: its plain text, its runs of one style, and what was annotated where. */
export function parseInline(source: string): Inline {
  const reader = new Reader(source.normalize('NFC'));
  reader.readText(false);
  if (reader.later.length > 0) throw new Error(`no reference ${reader.later[0]!.id} in: ${source.slice(0, 80)}`);
  return reader.inline;
}
