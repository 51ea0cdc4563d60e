/** The compiled program's own ingestion, of files that are extracted once, so that only the writing takes time. No TypeScript, to start fast. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ingest } from '../../../dist/pipeline/ingest.js';
import { makeReportPacker } from '../../../dist/pipeline/packFile.js';
import { loadRules } from '../../../dist/rules/load.js';
import { openStore } from '../../../dist/store/open.js';

export async function makeLoader(folder) {
  const rules = loadRules();
  const kept = (path) => `${folder}/${basename(path)}.json`;
  return {
    async extract(paths) {
      const pack = makeReportPacker(rules, 'vi');
      mkdirSync(folder, { recursive: true });
      for (const path of paths) writeFileSync(kept(path), JSON.stringify(await pack(path)));
    },
    async load(db, paths, onFirst = () => {}) {
      const database = await openStore(db);
      let begun = false;
      const pack = async (path) => {
        if (!begun) onFirst();
        begun = true;
        return JSON.parse(readFileSync(kept(path), 'utf8'));
      };
      const outcomes = await ingest(database, paths, { rules, language: 'vi', pack });
      await database.close();
      const failed = outcomes.find(({ done }) => done === 'unreadable');
      if (failed) throw new Error(`${failed.path}: ${failed.error}`);
    },
  };
}
