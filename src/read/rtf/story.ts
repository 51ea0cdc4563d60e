import type { FontRun } from '../legacy/index.ts';
import type { RichParagraph, RowShape } from '../rich/model.ts';
import { symbolText } from '../rich/symbols.ts';

/** Collects the paragraphs of the body, of a note or of a box. */
export class StoryBuilder {
  readonly paragraphs: RichParagraph[] = [];
  #runs: FontRun[] = [];
  #label: FontRun = { text: '', font: null };
  #boxes: StoryBuilder[] = [];

  write(text: string, font: string | null, isLabel: boolean): void {
    const shown = symbolText(font, text);
    if (isLabel) this.#label = { text: this.#label.text + shown, font };
    else if (this.#runs.at(-1)?.font === font) this.#runs.at(-1)!.text += shown;
    else this.#runs.push({ text: shown, font });
  }

  end(ends: RichParagraph['ends'], depth: number, row: RowShape | null = null): void {
    this.paragraphs.push({ label: this.#label, runs: this.#runs, depth, ends, row });
    this.paragraphs.push(...this.#boxes.flatMap((box) => box.paragraphs));
    this.#runs = [];
    this.#label = { text: '', font: null };
    this.#boxes = [];
  }

  /** A box whose text follows the open paragraph. */
  box(): StoryBuilder {
    const box = new StoryBuilder();
    this.#boxes.push(box);
    return box;
  }

  /** The last paragraph of a story has no mark of its own. */
  finish(): RichParagraph[] {
    if (this.#runs.length > 0 || this.#boxes.length > 0) this.end('paragraph', 0);
    return this.paragraphs;
  }
}
