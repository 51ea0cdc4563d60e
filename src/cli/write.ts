/** Writes and waits until it is handed on, so that nothing is lost when the process ends. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

/** A reader that goes away early (`| head`) is no error. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
}

export const writeLines = (stream: NodeJS.WriteStream, lines: readonly string[]): Promise<void> =>
  lines.length === 0 ? Promise.resolve() : write(stream, `${lines.join('\n')}\n`);
