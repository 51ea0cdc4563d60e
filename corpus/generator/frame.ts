import type { Block, Paragraph } from './blocks.ts';
import { buildBody, paragraph } from './body.ts';
import { parseInline } from './markup.ts';
import type { Identity, ReportFile } from './types.ts';

const skip = (text: string): string => `{{!${text}}}`;
const bold = (text: string): Paragraph => paragraph('center', parseInline(`**${skip(text)}**`));
const plain = (text: string): Paragraph => paragraph('center', parseInline(skip(text)));

function numberLine(identity: Identity): string {
  return `Số: ${identity.number ?? '      '}/${identity.symbol ?? ''}`;
}

/** Place and date as decree 30/2020 prints them: days below 10 and months 1 and 2 with a leading zero. */
function placeLine(identity: Identity): string {
  const [year, month, day] = (identity.date ?? '--').split('-') as [string, string, string];
  const monthPrinted = Number(month) > 2 ? String(Number(month)) : month;
  return `${identity.place}, ngày ${day || '    '} tháng ${identity.date ? monthPrinted : '    '} năm ${year || '    '}`;
}

/** Letterhead and title. */
export function buildHead(report: ReportFile): Block[] {
  const { identity, letterhead } = report;
  const left = letterhead.map((line, at) => (at === letterhead.length - 1 ? bold(line) : plain(line)));
  left.push(plain(report.numberLine ?? numberLine(identity)));
  const right = [
    bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    bold('Độc lập - Tự do - Hạnh phúc'),
    paragraph('center', parseInline(`*${skip(report.placeLine ?? placeLine(identity))}*`)),
  ];
  const titles = ['BÁO CÁO', ...report.title].map((line) => paragraph('title', parseInline(`**${skip(line)}**`)));
  return [{ kind: 'columns', left, right }, ...titles];
}

/** List of recipients beside the signature. */
export function buildFoot(report: ReportFile): Block[] {
  const list = report.recipients.map((line) => paragraph('small', parseInline(skip(`- ${line}`))));
  const left = [paragraph('small', parseInline('***Nơi nhận:***')), ...list];
  const right = [...report.signature.map(bold), ...['', '', ''].map(plain), bold(report.identity.signer)];
  return [{ kind: 'columns', left, right }];
}

/** The whole report in reading order; the signature stands at the end, or where `@signature` asks for it. */
export function assemble(report: ReportFile): Block[] {
  const body = buildBody(report.body, report.tables ?? {});
  const place = body.findIndex((block) => block.kind === 'break' && block.to === 'signature');
  const [text, appendices] = place < 0 ? [body, []] : [body.slice(0, place), body.slice(place + 1)];
  return [...buildHead(report), ...text, ...buildFoot(report), ...appendices];
}
