import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a reference program has written, and the most memory it was seen to hold, in MB (Linux; elsewhere 0). */
export interface Ran {
  written: Buffer;
  memory: number;
}

/** Runs a reference program to its end. Where it is not installed, or ends with another status than these, that is the error. */
export function run(command: string, args: readonly string[], statuses: readonly number[] = [0]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const written: Buffer[] = [];
    let [memory, complaint] = [0, ''];
    const look = setInterval(() => {
      memory = Math.max(memory, mostMemory(child.pid!));
    }, 1);
    child.stdout.on('data', (data: Buffer) => written.push(data));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearInterval(look);
      reject(error.code === 'ENOENT' ? new Error(`${command} is not installed`) : error);
    });
    child.on('close', (status, signal) => {
      clearInterval(look);
      if (status !== null && statuses.includes(status)) resolve({ written: Buffer.concat(written), memory });
      else reject(new Error(`${command} ended with ${signal ?? status}: ${complaint.trim().split('\n')[0]}`));
    });
  });
}

function mostMemory(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
