const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const movable = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/giu;

/** Lower case without tone marks, so that both ways to place a tone are one; letters keep their hats and horns. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(tones, '').normalize('NFC').toLowerCase();
}

/** Lower case without any mark: the form in which symbols and titles are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D')
    .toLowerCase();
}

/** A name with its tone marks placed in the old and in the new way. */
export function spellings(name: string): string[] {
  const moved = name.normalize('NFD').replace(movable, '$1$3$2').normalize('NFC');
  return moved === name ? [name] : [name, moved];
}
