import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRules, RuleError } from '../../src/rules/load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, lines: string[]): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** The message of the mistake, with the folder's own name taken off. */
function mistake(): string {
  try {
    loadRules(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(RuleError);
    return (error as Error).message.replace(`${folder}/`, '');
  }
  return 'no mistake found';
}

const check = (severity: string, more: string[] = []) => [
  'kind: check',
  'entries:',
  '  - id: a-check',
  `    severity: ${severity}`,
  '    title: { vi: a, en: a }',
  '    message: { vi: a, en: a }',
  '    meaning: { vi: a, en: a }',
  ...more,
  '    examples: { flagged: [], clean: [] }',
];

describe('mistakes in rule files name file, line, key and what was expected', () => {
  it('a value outside its list', () => {
    write('checks/a.yaml', check('fatal'));
    expect(mistake()).toBe("checks/a.yaml:4: entries.0.severity: expected one of error, warning, info, found 'fatal'");
  });

  it('an unknown key, with the known ones', () => {
    write('a.yaml', ['kind: character', 'entries:', '  - id: x', '    from: "a"', '    too: "b"', '    to: "b"']);
    expect(mistake()).toBe('a.yaml:5: entries.0.too: unknown key, expected one of id, from, to');
  });

  it('an unknown key deep inside', () => {
    write('a.yaml', check('error', ['    variants:', '      other: { vi: a, en: b, de: c }']));
    expect(mistake()).toBe('a.yaml:9: entries.0.variants.other.de: unknown key');
  });

  it('a missing key', () => {
    write('a.yaml', ['kind: character', 'entries:', '  - id: x', '    to: "b"']);
    expect(mistake()).toBe(
      'a.yaml:3: entries.0.from: expected text (in quotes where it looks like a number), found nothing',
    );
  });

  it('a number where text is meant', () => {
    write('a.yaml', ['kind: character', 'entries:', '  - id: x', '    from: "a"', '    to: 1']);
    expect(mistake()).toBe("a.yaml:5: entries.0.to: expected text (in quotes where it looks like a number), found '1'");
  });

  it('an empty list and an empty text', () => {
    write('a.yaml', ['kind: pattern', 'entries:', '  - id: x', '    pattern: a', '    matches: []']);
    expect(mistake()).toBe('a.yaml:5: entries.0.matches: expected at least 1 item(s), found an empty list');
    write('a.yaml', ['kind: pattern', 'entries:', '  - id: x', '    matches: [a]', '    pattern: ""']);
    expect(mistake()).toBe("a.yaml:5: entries.0.pattern: expected at least 1 character(s), found ''");
  });

  it('one of several types', () => {
    write('a.yaml', check('error', ['    parameters:', '      limit: { a: 1 }']));
    expect(mistake()).toMatch(/^a\.yaml:9: entries\.0\.parameters\.limit: expected a number or text .*found keys with/);
  });

  it('an identifier of the wrong form', () => {
    write('a.yaml', ['kind: pattern', 'entries:', '  - id: X y', '    matches: [a]', '    pattern: "a"']);
    expect(mistake()).toMatch(/^a\.yaml:3: entries\.0\.id: expected text of the form .*, found 'X y'$/);
  });

  it('an unknown kind, a missing list, an unknown key at the top, an empty file', () => {
    write('a.yaml', ['kind: charakter', 'entries: []']);
    expect(mistake()).toMatch(/^a\.yaml:1: kind: expected one of .*character.*check.*, found 'charakter'$/);
    write('a.yaml', ['kind: character']);
    expect(mistake()).toBe('a.yaml:1: entries: expected a list');
    write('a.yaml', ['kind: character', 'entires: []']);
    expect(mistake()).toBe('a.yaml:2: entires: unknown key, expected kind or entries');
    write('a.yaml', []);
    expect(mistake()).toBe('a.yaml:1: expected the keys kind and entries');
  });

  it('broken YAML', () => {
    write('a.yaml', ['kind: character', 'entries:', '  - id: "x', '    to: y']);
    expect(mistake()).toMatch(/^a\.yaml:\d: not valid YAML: /);
  });

  it('a key that stands twice', () => {
    write('a.yaml', ['kind: character', 'entries:', '  - id: x', '    from: "a"', '    from: "b"', '    to: "b"']);
    expect(mistake()).toMatch(/^a\.yaml:5: not valid YAML: Map keys must be unique/);
  });

  it('an identifier that stands twice, with both places', () => {
    const entry = ['kind: character', 'entries:', '  - id: x', '    from: "a"', '    to: "b"'];
    write('a.yaml', entry);
    write('b/c.yaml', entry);
    expect(mistake()).toBe(`b/c.yaml:3: character x stands twice, first in ${folder}/a.yaml:3`);
  });

  it('the name of a rule that is not there', () => {
    write('a.yaml', [
      'kind: identity',
      'entries:',
      '  - { id: mine, whole: received, parts: [on-time, overdu], closed: true }',
    ]);
    expect(mistake()).toBe("a.yaml:3: identity mine: parts: expected the id of a status, found 'overdu'");
  });

  it('the same inside a map', () => {
    write('a.yaml', [
      'kind: status',
      'entries:',
      '  - { id: mine, name: a, terms: [a], under: { received: nowhere } }',
    ]);
    expect(mistake()).toBe("a.yaml:3: status mine: under: expected the id of a status, found 'nowhere'");
  });

  it('a folder that is not there', () => {
    expect(() => loadRules(join(folder, 'none'))).toThrow(/none: cannot read the rules/);
  });
});

describe('a folder of own rules', () => {
  const replacing = ['kind: character', 'entries:', '  - id: letter-d', '    from: "Q"', '    to: "Đ"'];

  it('replaces shipped entries by kind and identifier, keeps the rest and their order', () => {
    write('own.yaml', [...replacing, '  - id: mine', '    from: "W"', '    to: "V"']);
    const shipped = loadRules();
    const laid = loadRules(folder);
    expect(laid.entry('character', 'letter-d').from).toBe('Q');
    expect(laid.place('character', 'letter-d')).toMatchObject({ file: join(folder, 'own.yaml'), line: 3 });
    expect(laid.entry('character', 'mine').to).toBe('V');
    expect(laid.placed.map(({ id }) => id)).toEqual([...shipped.placed.map(({ id }) => id), 'mine']);
  });

  it('changes the hash of extraction, not that of the checks', () => {
    write('own.yaml', replacing);
    expect(loadRules(folder).extractionHash).not.toBe(loadRules().extractionHash);
    expect(loadRules(folder).checkHash).toBe(loadRules().checkHash);
    expect(loadRules().extractionHash).toBe(loadRules().extractionHash);
  });

  it('reads decomposed letters as composed ones', () => {
    write('own.yaml', [
      'kind: character',
      'entries:',
      '  - id: x',
      '    from: "a"',
      `    to: "${'é'.normalize('NFD')}"`,
    ]);
    expect(loadRules(folder).entry('character', 'x').to).toBe('é');
  });
});

it('what the build keeps of the shipped rules is what their files say', () => {
  const kept = JSON.parse(readFileSync('dist/rules.json', 'utf8')) as Record<string, unknown[]>;
  expect(Object.values(kept).flat()).toEqual(loadRules().placed);
});
