import type { Converter, FontRun } from '../legacy/index.ts';
import { attribute, descendants, type HtmlNode } from './node.ts';

const family = /font-family\s{0,9}:\s{0,9}([^;}]{1,200})/i;
/** Names a tag, a class or both: "p.Heading". */
const simple = /^(?:[a-z][a-z0-9]{0,20})?(?:\.[\w-]{1,80})?$/i;

/** Converts text in fonts of encodings from before Unicode, in place. */
export function convertPage(page: HtmlNode, converter: Converter, parting: ReadonlySet<string>): void {
  const rules = styleRules(page);
  const texts: { node: HtmlNode; run: FontRun }[] = [];
  const lines: FontRun[][] = [[]];
  collect(page, null);
  if (!converter.convert(lines)) return;
  for (const { node, run } of texts) node.value = run.text;

  function collect(node: HtmlNode, outer: string | null): void {
    if (node.nodeName === '#text') {
      const run = { text: node.value ?? '', font: outer };
      texts.push({ node, run });
      lines.at(-1)!.push(run);
    }
    if (node.nodeName === 'style' || node.nodeName === 'script') return;
    const font = fontOf(node) ?? outer;
    const parts = parting.has(node.nodeName);
    if (parts) lines.push([]);
    for (const child of node.childNodes ?? []) collect(child, font);
    if (parts) lines.push([]);
  }

  function fontOf(node: HtmlNode): string | undefined {
    const own = firstName(family.exec(attribute(node, 'style') ?? '')?.[1]) ?? firstName(attribute(node, 'face'));
    if (own !== undefined || rules.size === 0) return own;
    const { nodeName: tag } = node;
    for (const name of (attribute(node, 'class') ?? '').split(/\s+/u).filter((one) => one !== '')) {
      const font = rules.get(`${tag}.${name}`) ?? rules.get(`.${name}`);
      if (font !== undefined) return font;
    }
    return rules.get(tag);
  }
}

/** Fonts by the tags and classes that the page's style sheets give them to. */
function styleRules(page: HtmlNode): Map<string, string> {
  const fonts = new Map<string, string>();
  for (const sheet of descendants(page, ['style'])) {
    const text = (sheet.childNodes ?? []).map(({ value }) => value ?? '').join('');
    for (const rule of text.split('}')) {
      const [selectors = '', body = ''] = rule.split('{').slice(-2);
      const font = firstName(family.exec(body)?.[1]);
      if (font === undefined) continue;
      for (const selector of (selectors.split(/\*\/|<!--/).at(-1) ?? '').split(',').map((one) => one.trim())) {
        const [tag = '', name] = selector.split('.');
        if (selector !== '' && simple.test(selector))
          fonts.set(name === undefined ? tag.toLowerCase() : `${tag.toLowerCase()}.${name}`, font);
      }
    }
  }
  return fonts;
}

/** The first of a list of fonts, without quotation marks and the strokes that shield its dot. */
function firstName(list: string | undefined): string | undefined {
  const name = list
    ?.split(',')[0]
    ?.replace(/["'\\]/g, '')
    .trim();
  return name === '' ? undefined : name;
}
