/** The parts of parse5's tree that are used here. */
export interface HtmlNode {
  nodeName: string;
  /** Of text. */
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: HtmlNode[];
}

export function attribute(node: HtmlNode, name: string): string | undefined {
  return node.attrs?.find((one) => one.name === name)?.value;
}

/** Every descendant of one of the names, in document order; does not look inside a match. */
export function descendants(node: HtmlNode, names: readonly string[]): HtmlNode[] {
  return (node.childNodes ?? []).flatMap((one) => (names.includes(one.nodeName) ? [one] : descendants(one, names)));
}
