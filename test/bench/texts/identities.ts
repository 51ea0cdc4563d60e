import { createHash } from 'node:crypto';
import type { Period } from '../../../src/model/document.ts';
import type { AnalysedFile } from '../../../src/pipeline/analyse.ts';

/** Reports of one issuer: ten years, every quarter. */
const each = 40;
const districts = ['Đồng Vang', 'Mường Tấc'];

/** One extracted report as that of another issuer and quarter: districts, ten to a province, the first ones as in the README. */
export function identify(base: AnalysedFile, at: number): AnalysedFile {
  const issuer = Math.floor(at / each);
  const district = districts[issuer] ?? `Số ${issuer}`;
  const provinceNumber = Math.floor(issuer / 10);
  const province = provinceNumber === 0 ? 'Bình Lâm' : `Tỉnh ${provinceNumber}`;
  const name = `UBND huyện ${district}`;
  const period = quarter(at % each);
  const organisation = {
    key: `ubnd, huyện ${district.toLowerCase()}, ${province.toLowerCase()}`,
    name,
    level: 'district' as const,
    parent: `ubnd, tỉnh ${province.toLowerCase()}`,
    province,
    provinceNow: province,
  };
  const { document, series } = base;
  const sha256 = createHash('sha256').update(`${document.source.sha256} ${at}`).digest('hex');
  const known = at < each;
  return {
    ...base,
    document: {
      ...document,
      source: { ...document.source, sha256 },
      report: { ...document.report, issuer: name, province, number: String(at), date: period.end, period },
      findings: document.findings.map((one) => (known ? one : { ...one, fingerprint: `${at}-${one.fingerprint}` })),
    },
    series: {
      ...series,
      organisation,
      points: series.points.map((point) => (point.own ? { ...point, period } : point)),
    },
  };
}

function quarter(index: number): Period {
  const year = 2016 + Math.floor(index / 4);
  const first = (index % 4) * 3;
  const iso = (month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  return { kind: 'quarter', label: `Q${(index % 4) + 1}/${year}`, start: iso(first, 1), end: iso(first + 3, 0) };
}
