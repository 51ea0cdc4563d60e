import type { RowBuilder } from './rows.ts';
import type { StoryBuilder } from './story.ts';

/** What a group inherits and gives up at its end. */
export interface State {
  font: number;
  hidden: boolean;
  /** How many codes behind a Unicode character say the same for older programs. */
  doubles: number;
  /** How many tables the paragraph stands in. */
  depth: number;
  holds: 'text' | 'label' | 'fonts' | 'nothing';
  story: StoryBuilder;
  rows: RowBuilder;
}

const mostDoubles = 10;

/** Whether the word was one that changes the state of its group alone. */
export function applyWord(state: State, word: string, number: number | null, defaultFont: number): boolean {
  if (word === 'f') state.font = number ?? 0;
  else if (word === 'plain') Object.assign(state, { font: defaultFont, hidden: false });
  else if (word === 'v') state.hidden = number !== 0;
  else if (word === 'uc') state.doubles = Math.min(Math.max(number ?? 1, 0), mostDoubles);
  else if (word === 'pard') state.depth = 0;
  else if (word === 'intbl') state.depth = Math.max(state.depth, 1);
  else if (word === 'itap') state.depth = Math.max(number ?? 0, 0);
  else if (word === 'fonttbl') state.holds = 'fonts';
  else if (word === 'listtext' || word === 'pntext') state.holds = 'label';
  else return state.rows.take(word, number ?? 0);
  return true;
}
