const most = 10_000;

/** A pure function of a short text that remembers its answers: reports print the same few symbols again and again. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = answer(text);
      if (known.size < most) known.set(text, value);
    }
    return value;
  };
}
