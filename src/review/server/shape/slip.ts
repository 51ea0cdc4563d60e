import type { RuleSet } from '../../../rules/ruleSet.ts';

/** Takes the likely slip, if it has one, off the end of a finding's message. */
export type SplitSlip = (message: string) => { statement: string; slip: string | null };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sentences that `check` puts behind a message, in every language: the rules word them. */
export function makeSplitSlip(rules: RuleSet): SplitSlip {
  const sentences = rules
    .entries('phrase')
    .filter(({ id }) => id.startsWith('slip.'))
    .flatMap(({ text }) => Object.values(text))
    .map((template) => template.split(/\{\w+\}/));
  const patterns = sentences.map((pieces) => new RegExp(`^${pieces.map(escaped).join('.{1,300}?')}$`, 'su'));
  return (message) => {
    for (let at = message.lastIndexOf('. '); at > 0; at = message.lastIndexOf('. ', at - 1)) {
      const end = message.slice(at + 2);
      if (patterns.some((pattern) => pattern.test(end))) return { statement: message.slice(0, at + 1), slip: end };
    }
    return { statement: message, slip: null };
  };
}
