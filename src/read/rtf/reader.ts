import type { RichDocument } from '../rich/blocks.ts';
import type { RichParagraph } from '../rich/model.ts';
import { UnreadableFile } from '../unreadable.ts';
import { characters, kept, skipped } from './destinations.ts';
import { Fonts } from './fonts.ts';
import { RowBuilder } from './rows.ts';
import { applyWord, type State } from './state.ts';
import { StoryBuilder } from './story.ts';
import type { Sink } from './tokens.ts';

const deepest = 1000;

/** Takes in the pieces of an RTF file and makes paragraphs of them. */
export class Reader implements Sink {
  readonly #fonts: Fonts;
  readonly #body = new StoryBuilder();
  readonly #notes: RichParagraph[][] = [];
  readonly #outer: State[] = [];
  readonly #nestedRows = new RowBuilder();
  #state: State;
  #defaultFont = 0;
  #tracked = false;
  /** Set behind "{\*": a group that programs may pass over. */
  #optional = false;
  /** Bytes of one font that are not decoded yet. */
  #bytes: number[] = [];
  /** Codes still to be passed over. */
  #doubled = 0;

  /** @param isLegacy whether a font is one of an encoding from before Unicode */
  constructor(isLegacy: (font: string) => boolean) {
    this.#fonts = new Fonts(isLegacy);
    const rows = new RowBuilder();
    this.#state = { font: 0, hidden: false, doubles: 1, depth: 0, holds: 'text', story: this.#body, rows };
  }

  /** @returns body and notes, and whether there was a change that is not accepted yet */
  finish(): { document: RichDocument; tracked: boolean } {
    this.#flush();
    if (this.#outer.length > 0) throw new UnreadableFile('damaged', 'no end of file');
    return { document: { body: this.#body.finish(), notes: this.#notes }, tracked: this.#tracked };
  }

  open(): void {
    this.#flush();
    this.#doubled = 0;
    if (this.#outer.length >= deepest) throw new UnreadableFile('damaged', 'groups too deep');
    this.#outer.push(this.#state);
    this.#state = { ...this.#state };
  }

  close(): void {
    this.#flush();
    this.#doubled = 0;
    this.#optional = false;
    const inner = this.#state;
    const outer = this.#outer.pop();
    if (outer === undefined) return;
    this.#state = outer;
    if (inner.story !== outer.story) inner.story.finish();
  }

  byte(code: number): void {
    if (this.#doubled > 0) this.#doubled--;
    else if (this.#state.holds !== 'nothing') this.#bytes.push(code);
  }

  control(word: string, number: number | null): void {
    if (this.#doubled > 0 && word !== 'u') {
      this.#doubled--;
      return;
    }
    if (word === '*') {
      this.#optional = true;
      return;
    }
    const optional = this.#optional;
    this.#optional = false;
    if (this.#state.holds === 'nothing') return;
    if (skipped.has(word) || (optional && !kept.has(word))) {
      this.#flush();
      this.#state.holds = 'nothing';
    } else if (word === 'u') this.#unicode(number ?? 0);
    else if (characters[word] !== undefined) this.#put(characters[word]);
    else if (this.#state.holds === 'fonts') this.#font(word, number ?? 0);
    else this.#format(word, number);
  }

  #unicode(code: number): void {
    this.#put(String.fromCharCode(code & 0xffff));
    this.#doubled = this.#state.doubles;
  }

  #font(word: string, number: number): void {
    if (word === 'f') this.#flush();
    if (word === 'f') this.#fonts.define(number);
    else if (word === 'fcharset') this.#fonts.setCharset(number);
  }

  #format(word: string, number: number | null): void {
    this.#flush();
    const state = this.#state;
    if (applyWord(state, word, number, this.#defaultFont)) return;
    if (word === 'ansicpg' && number) this.#fonts.codePage = number;
    else if (word === 'deff') this.#defaultFont = state.font = number ?? 0;
    else if (word === 'deleted') [state.hidden, this.#tracked] = [number !== 0, true];
    else if (word === 'revised') this.#tracked = true;
    else if (word === 'footnote') this.#beginNote();
    else if (word === 'shptxt' || word === 'dptxbxtext') state.story = state.story.box();
    else if (word === 'nesttableprops') state.rows = this.#nestedRows;
    else this.#end(word);
  }

  /** The ends of paragraphs, cells and rows. */
  #end(word: string): void {
    const { story, depth, rows } = this.#state;
    if (word === 'par' || word === 'sect') story.end('paragraph', depth);
    else if (word === 'cell') story.end('cell', 1);
    else if (word === 'row') story.end('row', 1, rows.shape);
    else if (word === 'nestcell') story.end('cell', Math.max(depth, 2));
    else if (word === 'nestrow') story.end('row', Math.max(depth, 2), rows.shape);
  }

  #beginNote(): void {
    const story = new StoryBuilder();
    this.#notes.push(story.paragraphs);
    this.#put(`[${this.#notes.length}]`);
    Object.assign(this.#state, { story, depth: 0 });
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const codes = this.#bytes;
    this.#bytes = [];
    this.#write(this.#fonts.decode(codes, this.#state.font));
  }

  #put(text: string): void {
    this.#flush();
    this.#write(text);
  }

  #write(text: string): void {
    const { holds, hidden, font, story } = this.#state;
    if (holds === 'fonts') this.#fonts.addName(text);
    else if (holds !== 'nothing' && !hidden) story.write(text, this.#fonts.nameOf(font), holds === 'label');
  }
}
