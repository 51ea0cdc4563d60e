/** Told what stands in an RTF file, piece by piece. */
export interface Sink {
  open(): void;
  close(): void;
  /** A control word ("par", "u") with its number, or a control symbol ("*", "~"). */
  control(word: string, number: number | null): void;
  /** A character of the text in the code page of its font. */
  byte(code: number): void;
}

const [open, close, backslash, blank, minus] = [0x7b, 0x7d, 0x5c, 0x20, 0x2d];
const longestWord = 32;
const longestNumber = 10;

const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** Ends of lines part nothing in RTF. */
const isNothing = (code: number) => code === 0x0a || code === 0x0d || code === 0;

/** Reads a file from its first to its last byte. */
export function readTokens(bytes: Buffer, sink: Sink): void {
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at++]!;
    if (code === open) sink.open();
    else if (code === close) sink.close();
    else if (code === backslash) control();
    else if (!isNothing(code)) sink.byte(code);
  }

  function control(): void {
    const first = bytes[at] ?? blank;
    if (!isLetter(first)) {
      at++;
      if (first === 0x27) {
        const digits = bytes.toString('latin1', at, at + 2);
        if (!/^[0-9a-f]{2}$/i.test(digits)) return;
        at += 2;
        sink.byte(Number.parseInt(digits, 16));
      } else if (isNothing(first)) sink.control('par', null);
      else if (first === open || first === close || first === backslash) sink.byte(first);
      else sink.control(String.fromCharCode(first), null);
      return;
    }
    const start = at;
    while (at - start < longestWord && isLetter(bytes[at] ?? blank)) at++;
    const word = bytes.toString('latin1', start, at);
    const number = readNumber();
    if (bytes[at] === blank) at++;
    // What follows is no text but so many bytes of a picture.
    if (word === 'bin') at += Math.max(number ?? 0, 0);
    else sink.control(word, number);
  }

  function readNumber(): number | null {
    const start = at;
    if (bytes[at] === minus && isDigit(bytes[at + 1] ?? blank)) at++;
    while (at - start < longestNumber && isDigit(bytes[at] ?? blank)) at++;
    return at === start ? null : Number(bytes.toString('latin1', start, at));
  }
}
