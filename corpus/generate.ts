/**
 * Writes corpus/<name>.docx, .pdf and .json (gold) from corpus/reports/<name>.ts.
 * node --import tsx corpus/generate.ts [names…] [--text] [--pdf]
 * --text prints the plain text; --pdf converts again even where the DOCX has not changed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assemble } from './generator/frame.ts';
import { buildGold } from './generator/gold.ts';
import { writePdfs } from './generator/pdf.ts';
import type { ReportFile } from './generator/types.ts';
import { writeWord } from './generator/word.ts';

const folder = import.meta.dirname;
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const names = readdirSync(join(folder, 'reports'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
  .sort();

const changed: string[] = [];
let failed = false;
for (const name of names) {
  const module = (await import(pathToFileURL(join(folder, 'reports', `${name}.ts`)).href)) as { default: ReportFile };
  const report = module.default;
  const blocks = assemble(report);
  const { gold, text, problems } = buildGold(name, report, blocks);
  if (flags.includes('--text')) console.log(text);
  const failing = gold.relations.filter((relation) => !relation.holds).length;
  const counts = `${gold.references.length} references, ${gold.figures.length} figures, ${gold.relations.length} relations (${failing} failing), ${gold.findings.length} findings`;
  console.log(`${name}: ${counts}`);
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length > 0) {
    failed = true;
    continue;
  }
  const path = join(folder, `${name}.docx`);
  const bytes = await writeWord(blocks, report.footnotes ?? []);
  const same = existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
  if (!same) writeFileSync(path, bytes);
  if (!same || flags.includes('--pdf') || !existsSync(path.replace('.docx', '.pdf'))) changed.push(path);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(gold, null, 1)}\n`);
}
if (changed.length > 0 && !writePdfs(changed, folder))
  console.error('soffice (LibreOffice) is not installed: the DOCX are new, the PDFs are those that were there.');
process.exitCode = failed ? 1 : 0;
