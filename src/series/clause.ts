import type { FigureNode } from '../model/analysis.ts';

const farthest = 400;
const longestTail = 60;
const bullet = /^\s{0,4}([-+*\u2022\u2013])\s/u;

/** The words that tell what each figure is: those that open its sentence or introduce its list, those right before and behind it. */
export function wordsAround(text: string, nodes: readonly FigureNode[]): Map<FigureNode, string> {
  const said = new Map<FigureNode, string>();
  let opening = { sentence: -1, words: '' };
  let before = 0;
  for (const node of nodes) {
    const { start } = node.figure;
    const sentence = sentenceStart(text, start);
    if (sentence !== opening.sentence) opening = { sentence, words: text.slice(sentence, start) };
    const lead = text.slice(Math.max(sentence, before), start);
    const words = [introduction(text, sentence), opening.words, opening.words === lead ? '' : lead, tail(text, node)];
    said.set(node, words.map(withoutBrackets).join(' , '));
    before = node.figure.end;
  }
  return said;
}

/** Behind the last mark that ends a sentence, or the last border. */
function sentenceStart(text: string, start: number): number {
  const from = Math.max(0, start - farthest);
  for (let at = start - 1; at >= from; at--) {
    const letter = text[at]!;
    if (at > from && '.!?'.includes(text[at - 1]!) && /\s/u.test(letter)) return at;
    if ('\n\t;'.includes(letter)) return at + 1;
  }
  return from;
}

/** The line above a list that ends with a colon. */
function introduction(text: string, at: number): string {
  let end = text.lastIndexOf('\n', at);
  const mark = bullet.exec(text.slice(end + 1, end + 8))?.[1];
  for (let line = 0; mark !== undefined && line < 12 && end > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const above = text.slice(Math.max(start, end - farthest), end);
    if (bullet.exec(above)?.[1] !== mark) return above.trimEnd().endsWith(':') ? above : '';
    end = start - 1;
  }
  return '';
}

function tail(text: string, { figure }: FigureNode): string {
  const behind = text.slice(figure.end, figure.end + longestTail);
  return behind.slice(0, /[,;:.()\n\t]/u.exec(behind)?.index ?? behind.length);
}

/** What stands in brackets is said of something else; a bracket that is still open holds the figure itself. */
const withoutBrackets = (words: string) => words.replace(/\([^()]{0,200}\)/gu, ' ');
