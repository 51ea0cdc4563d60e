import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { gazetteerOf } from '../../../src/extract/references/organisations.ts';
import { loadRules } from '../../../src/rules/load.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** In MB, without what nobody needs any more. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

it('an issuer that is known from one report does not keep the text of that report in memory', () => {
  const gazetteer = gazetteerOf(loadRules());
  const before = used();
  for (let at = 0; at < 50; at++) {
    const text = `${'ồ'.repeat(2 ** 20)} UBND xã Cồn Ngang ${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`;
    expect(gazetteer.read(text.slice(2 ** 20 + 1)).place).toMatch(/^Cồn Ngang/);
  }
  // Fifty texts of 2 MB.
  expect(used() - before).toBeLessThan(20);
});
