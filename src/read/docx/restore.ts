import { isLayout } from './borders.ts';
import { columnwise, toCells } from './cells.ts';
import { withSymbols } from './symbols.ts';
import { child, descendants, element, elements, isOn, textOf, type XmlElement, type XmlNode } from './xml.ts';

export interface Restoring {
  /** Automatic number or bullet of the next paragraph, by its properties. */
  label(properties: XmlElement | undefined): string;
  styles: ReadonlyMap<string, XmlElement>;
  /** Called for each insertion or deletion that was not accepted yet. */
  onTrackedChange(): void;
}

const dropped =
  /^(w:(del|moveFrom|instrText|fldChar|rPr|sectPr|proofErr|softHyphen|lastRenderedPageBreak|bookmark(Start|End))|mc:Choice)$/;
const tracked = /^w:(ins|del|moveFrom|moveTo)$/;
const unwrapped = /^w:(ins|moveTo|fldSimple|customXml|smartTag|hyperlink|sdtContent|dir|bdo)$/;

/** Rewrites the body of a part so that what mammoth would lose stands in its text, and what is not read is gone. */
export function restore(body: XmlElement, how: Restoring): XmlElement {
  return element(body.name, body.attributes, inside(body, false));

  function inside(parent: XmlElement, inCell: boolean): XmlNode[] {
    return parent.children.flatMap((node) => (typeof node === 'string' ? [node] : rewrite(node, inCell)));
  }

  function rewrite(node: XmlElement, inCell: boolean): XmlNode[] {
    const { name } = node;
    if (tracked.test(name)) how.onTrackedChange();
    if (dropped.test(name)) return [];
    if (unwrapped.test(name)) return inside(node, inCell);
    if (name === 'w:sdt') return inside(child(node, 'w:sdtContent') ?? element(''), inCell);
    if (name === 'w:p') return [paragraph(node, inCell)];
    if (name === 'w:r') return isOn(child(node, 'w:rPr'), 'w:vanish') ? [] : [copy(withSymbols(node), inCell)];
    if (name === 'w:tbl') return table(node, inCell);
    if (name === 'mc:AlternateContent') return alternative(node, inCell);
    if (name === 'w:drawing' || name === 'w:pict') return textBoxes(node, inCell);
    if (name === 'w:cr') return [element('w:br')];
    if (name === 'w:ptab') return [element('w:tab')];
    if (name === 'm:oMath') return [run(descendants(node, 'm:t').map(textOf).join(''))];
    return [copy(node, inCell)];
  }

  function copy(node: XmlElement, inCell: boolean): XmlElement {
    return element(node.name, node.attributes, inside(node, inCell));
  }

  function paragraph(node: XmlElement, inCell: boolean): XmlElement {
    const properties = child(node, 'w:pPr');
    const label = how.label(properties);
    const children = inside({ ...node, children: node.children.filter((one) => one !== properties) }, inCell);
    // In a table the number alone may be the content: the column of running numbers.
    const empty = !inCell && children.every((one) => textOf(one).trim() === '');
    const deleted = child(child(properties, 'w:rPr'), 'w:del');
    if (deleted) children.unshift(element('w:pPr', {}, [element('w:rPr', {}, [element('w:del')])]));
    else if (label !== '' && !empty) children.unshift(run(label));
    return element('w:p', {}, children);
  }

  function table(node: XmlElement, inCell: boolean): XmlNode[] {
    if (isLayout(node, how.styles)) return columnwise(node).flatMap((cell) => inside(cell, inCell));
    return [element('w:tbl', {}, descendants(node, 'w:tr').flatMap(row))];
  }

  function row(node: XmlElement): XmlElement[] {
    const properties = child(node, 'w:trPr');
    if (properties !== undefined && child(properties, 'w:del')) {
      how.onTrackedChange();
      return [];
    }
    const cells = toCells(node, (cell) => inside(cell, true));
    const header = isOn(properties, 'w:tblHeader') ? [element('w:trPr', {}, [element('w:tblHeader')])] : [];
    return [element('w:tr', {}, [...header, ...cells])];
  }

  function alternative(node: XmlElement, inCell: boolean): XmlNode[] {
    const fallback = child(node, 'mc:Fallback');
    if (fallback && textOf(fallback).trim() !== '') return inside(fallback, inCell);
    return elements(node).flatMap((one) => inside(one, inCell));
  }

  function textBoxes(node: XmlElement, inCell: boolean): XmlNode[] {
    return descendants(node, 'w:txbxContent').map((box) => element('w:pict', {}, [copy(box, inCell)]));
  }
}

function run(text: string): XmlElement {
  return element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [text])]);
}
