import { type Dirent, readdir } from 'node:fs';
import { type FileSystemAdapter, glob } from 'tinyglobby';

/** What lies below a folder or matches a glob. */
export interface Walked {
  files: string[];
  /** Pipes, sockets and devices. */
  special: number;
  /** Symbolic links: they may lead out of the folder, or round in a circle. */
  links: number;
  /** Folders that may not be looked into. */
  closed: string[];
}

/** Finds files without following links or opening anything. Hidden files and folders are left out, and `node_modules`. */
export async function walk(path: string, folder: boolean): Promise<Walked> {
  const walked: Walked = { files: [], special: 0, links: 0, closed: [] };
  const options = {
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    fs: watching(walked),
  };
  if (!folder) walked.files = (await glob(path, options)).sort();
  else {
    const below = await glob('**/*', { ...options, cwd: path });
    const prefix = path.replace(/(?<!\/)\/+$/, '') || '/';
    walked.files = below.sort().map((file) => (prefix === '/' ? `/${file}` : `${prefix}/${file}`));
  }
  return walked;
}

/** The file system as the glob sees it, every look into a folder being noted. */
function watching(walked: Walked): FileSystemAdapter {
  const look = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ) =>
    readdir(path, options, (error, entries = []) => {
      if (error) walked.closed.push(path);
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.isFile() || entry.isDirectory()) continue;
        if (entry.isSymbolicLink()) walked.links++;
        else walked.special++;
      }
      done(error, entries);
    });
  return { readdir: look as unknown as typeof readdir };
}
