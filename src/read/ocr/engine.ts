import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type { Block, Worker } from 'tesseract.js';
import { type Picture, toFile } from './picture.ts';

/** The integer model alone: with tesseract.js it reads word for word as the one that is three times its size. */
const model = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie')), '4.0.0_best_int');
/** A page of noise can keep the recogniser busy for ever. */
const secondsPerPage = 120;

/** What was recognised on a picture: blocks of lines of words, each with its confidence. */
export type Seen = Block[];

/** A recogniser on a thread of its own. */
export interface Engine {
  /** Whether it can see another picture. */
  readonly fit: boolean;
  /** `block`: the picture is one column of lines, however short these are. */
  see(picture: Picture, dpi: number, block?: boolean): Promise<Seen>;
  /** While it rests, the program may end. */
  rest(yes: boolean): void;
  close(): Promise<void>;
}

/** Starts a recogniser of Vietnamese; it reads nothing but files of its own packages. */
export async function startEngine(): Promise<Engine> {
  const { createWorker, OEM, PSM } = (await import('tesseract.js')).default;
  // Without a handler an error in the thread would end the process, or leave us waiting.
  let fit = true;
  let fail: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = (error) => {
      fit = false;
      reject(error instanceof Error ? error : new Error(String(error)));
    };
  });
  failure.catch(() => {});
  const options = { langPath: model, gzip: true, cacheMethod: 'none', errorHandler: fail };
  const worker = await Promise.race([createWorker('vie', OEM.LSTM_ONLY, options), failure]);
  const thread = (worker as Worker & { worker: Thread }).worker;
  // Its libraries remark on what they do.
  for (const remarks of [thread.stdout, thread.stderr]) remarks.unpipe().resume();
  thread.on('error', fail).on('exit', () => fail('the recogniser ended'));
  return {
    get fit() {
      return fit;
    },
    async see(picture, dpi, block = false) {
      const limit = setTimeout(() => fail('the page takes too long'), secondsPerPage * 1000);
      try {
        const parameters = {
          user_defined_dpi: String(dpi),
          tessedit_pageseg_mode: block ? PSM.SINGLE_BLOCK : PSM.AUTO,
          // Small print, the recipients' for one, is as high as this where dots are few.
          textord_min_xheight: '6',
          // It would write its remarks to the console.
          debug_file: '/dev/null',
        } as object;
        const work = worker.recognize(toFile(picture), parameters, { text: false, blocks: true });
        return (await Promise.race([work, failure])).data.blocks ?? [];
      } finally {
        clearTimeout(limit);
      }
    },
    rest: (yes) => (yes ? thread.unref() : thread.ref()),
    async close() {
      await worker.terminate();
    },
  };
}
