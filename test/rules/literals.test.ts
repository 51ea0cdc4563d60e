import { describe, expect, it } from 'vitest';
import { literalsOf } from './literals.ts';

const found = (program: string) => literalsOf(program).map(({ source, flags }) => `${source} ${flags}`);

describe('literals of regular expressions are found in a program', () => {
  it.each([
    ['const a = /b+/gu;', ['b+ gu']],
    ['text.replace(/[/"]/g, "").split(/\\//)', ['[/"] g', '\\/ ']],
    ['return /a/.test(b) ? /c/i : !/d/y', ['a ', 'c i', 'd y']],
    ['const shapes = [/a/, /b/];', ['a ', 'b ']],
    ["#!/usr/bin/env node\nconst a = '/b/'; // /c/\n/* /d/ */ /e/.exec(a)", ['e ']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program with a template
    ['`/a/ ${/b/.exec(`${/c/.source}/d/`)} /e/` + /f/.source', ['b ', 'c ', 'f ']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program with a template
    ['`${ { a: /b/ } }/c/`', ['b ']],
    ["'it\\'s' + /a'/.source", ["a' "]],
  ])('%s', (program, expected) => {
    expect(found(program)).toEqual(expected);
  });

  it.each([
    'a / b / c',
    'f(a) / b / 2',
    'list[0] / b / 2',
    '2 / 3 / 4',
    '`a` / 2 / 3',
    '"/a/"',
    '`/a/`',
    '// /a/',
    'const half = (all: number) => all / 2; /** "3/4/5" */',
  ])('not in %s', (program) => {
    expect(found(program)).toEqual([]);
  });

  it('with their lines', () => {
    expect(literalsOf('const a = 1;\n\nconst b = /c/;')).toEqual([{ source: 'c', flags: '', line: 3 }]);
  });
});
