import type { LoadAnswer, Problem } from '../../api.ts';
import { Refusal } from '../fetching.ts';

/** Sends files; `fetch` cannot tell how far it has come, so this is the older way. */
export function upload(path: string, files: readonly File[], progress: (share: number) => void): Promise<LoadAnswer> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new Refusal(0, ''));
    request.onload = () => {
      if (request.status < 400) return resolve(request.response as LoadAnswer);
      const problem = request.response as Partial<Problem> | null;
      reject(new Refusal(request.status, problem?.message ?? request.statusText));
    };
    request.send(form);
  });
}
