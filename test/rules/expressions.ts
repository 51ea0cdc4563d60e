import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Built, builtWhile } from './built.ts';
import { literalsOf } from './literals.ts';

/** A regular expression and where it stands. */
export interface Expression {
  name: string;
  source: string;
  flags: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every TypeScript file of src/, by its path in the project. */
export function programFiles(): Map<string, string> {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => name.endsWith('.ts')).map((name) => `src/${name.replaceAll('\\', '/')}`);
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Every literal of src/. */
export const literals = (): Expression[] =>
  [...programFiles()].flatMap(([path, program]) =>
    literalsOf(program).map(({ line, source, flags }) => ({ name: `${path}:${line}`, source, flags })),
  );

/** Names that are short and few in place of the long lists, so that patterns made of them can be analysed. */
export const fewNames = new Map([
  ['document.type', 'Kế\\shoạch|Nghị\\squyết|Luật'],
  ['document.type-named', 'Luật|Bộ\\sluật'],
  ['document.type-abbreviation', 'KH|NQ|QĐ'],
  ['issuer.body', 'Ủy\\sban\\snhân\\sdân|UBND|Bộ\\sNội\\svụ'],
]);

/** A report in which every file that builds an expression has something to do. */
const report = `UBND HUYỆN AN TÂY
Số: 12/BC-UBND
An Tây, ngày 05 tháng 12 năm 2023
BÁO CÁO
Kết quả công tác năm 2023
1. Chỉ đạo, điều hành
Thực hiện Kế hoạch số 31/KH-UBND ngày 05/6/2023 của UBND huyện An Tây về kiểm tra.
3. Kết quả
Tiếp nhận 40 hồ sơ (trực tuyến 30, trực tiếp 10). Đã cử 02 đồng chí: Lê Văn An, Trần Thị Bình.`;

/** What src/ builds at run time, from the rules and from what a report says. */
export const built = (): Promise<Built[]> =>
  builtWhile(async () => {
    const { loadRules } = await import('../../src/rules/load.ts');
    const { makeAnalyser } = await import('../../src/pipeline/analyse.ts');
    const { composeText } = await import('../../src/text/compose.ts');
    const { runReportChecks } = await import('../../src/check/index.ts');
    const { ruleFold } = await import('../../src/evaluate/ruleFold.ts');
    const { makeConverter } = await import('../../src/read/legacy/index.ts');
    const { withoutStamps } = await import('../../src/read/pdf/stamps.ts');
    const { Patterns } = await import('../../src/rules/patterns.ts');
    const { legacyRules } = await import('../../src/read/legacy/rules.ts');
    const { makeSplitSlip } = await import('../../src/review/server/shape/slip.ts');
    const { order } = await import('../../src/review/server/frame/parameters.ts');
    const { rewriteCalls } = await import('../../src/store/postgres/calls.ts');
    await import('../../src/check/against/mapping.ts');
    await import('../../src/check/against/period.ts');
    const rules = loadRules();
    const source = composeText(report.split('\n').map((text) => ({ kind: 'paragraph', text, page: null })));
    runReportChecks(makeAnalyser(rules)(source), rules, source.pageAt, 'vi');
    ruleFold(rules)('ủy ban');
    makeConverter(legacyRules(rules));
    withoutStamps([], new Patterns(rules).source('stamp.beginning'));
    makeSplitSlip(rules);
    order(['date', 'severity'], 'date');
    rewriteCalls('SELECT iif(a, b, c)', { iif: ([a]) => a! });
  });
