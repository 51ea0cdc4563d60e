import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a value had to be, in words for people who edit YAML: "expected one of error, warning, info, found 'fatal'". */
export function explain(issue: Issue, found: unknown, knownKeys: readonly string[] = []): string {
  if (issue.code === 'unrecognized_keys')
    return knownKeys.length > 0 ? `unknown key, expected one of ${knownKeys.join(', ')}` : 'unknown key';
  return `expected ${wanted(issue)}, found ${show(found)}`;
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.pattern === undefined ? `text of the form ${issue.format}` : `text of the form ${issue.pattern}`;
    case 'too_small':
      return issue.origin === 'number' ? `${issue.minimum} or more` : `at least ${issue.minimum} ${things(issue)}`;
    case 'too_big':
      return issue.origin === 'number' ? `${issue.maximum} or less` : `at most ${issue.maximum} ${things(issue)}`;
    case 'invalid_union':
      return (
        [...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(wanted)))].join(' or ') || issue.message
      );
    default:
      return issue.message;
  }
}

const typeNames: Record<string, string> = {
  string: 'text (in quotes where it looks like a number)',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

const things = ({ origin }: { origin: string }) => (origin === 'string' ? 'character(s)' : 'item(s)');

function show(found: unknown): string {
  if (found === undefined || found === null) return 'nothing';
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list';
  if (typeof found === 'object') return 'keys with values';
  return `'${String(found).slice(0, 60)}'`;
}
