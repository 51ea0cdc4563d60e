import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the review page into `review/page` of `dist`, or of the folder given, with all that it needs from elsewhere:
 * pdf.js with its worker and fonts, so that the page asks no other server for anything.
 */
const from = 'src/review/page';
const to = join(process.argv[2] ?? 'dist', 'review/page');
const pdfjs = dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist'))));

rmSync(to, { recursive: true, force: true });
mkdirSync(join(to, 'pdf'), { recursive: true });
await build({
  entryPoints: { main: join(from, 'main.tsx'), style: join(from, 'styles/index.css') },
  outdir: to,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  chunkNames: '[name]-[hash]',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'linked',
  logLevel: 'warning',
});
for (const name of ['index.html', 'icon.svg']) cpSync(join(from, name), join(to, name));
cpSync(join(pdfjs, 'build/pdf.worker.min.mjs'), join(to, 'pdf.worker.js'));
cpSync(join(pdfjs, 'wasm/openjpeg_nowasm_fallback.js'), join(to, 'pdf/openjpeg_nowasm_fallback.js'));
cpSync(join(pdfjs, 'standard_fonts'), join(to, 'pdf'), { recursive: true });
