/** The invented province of the decade: who is below whom. */
export interface Unit {
  /** In reports of its own and of others: "huyện Cẩm Lộc". */
  name: string;
  level: 'province' | 'district' | 'commune';
  /** The one above it until the end of the district level. */
  above: Unit | null;
  below: Unit[];
}

/** The district level ended on this day; communes report to the province from then on. */
export const endOfDistricts = '2025-07-01';

const districts = [
  'thành phố Lĩnh Giang',
  'thị xã Hòa Khê',
  'huyện Cẩm Lộc',
  'huyện Đông Khánh',
  'huyện Hàm Tiên',
  'huyện Khánh Lương',
  'huyện Mỹ Trạch',
  'huyện Nậm Phìn',
  'huyện Quảng Lâm',
  'huyện Sơn Đoài',
  'huyện Tam Vĩnh',
  'huyện Vân Thủy',
];
const firsts = ['An', 'Bình', 'Đại', 'Hưng', 'Long', 'Ninh', 'Phú', 'Tân', 'Thạch', 'Xuân', 'Yên', 'Trung'];
const seconds = ['Mỹ', 'Hội', 'Khê', 'Sơn', 'Đồng'];

/** The province with the first `many` of its districts and `each` communes in each. */
export function makeProvince(many = 12, each = 5): Unit {
  const province: Unit = { name: 'tỉnh Thanh Lĩnh', level: 'province', above: null, below: [] };
  province.below = districts.slice(0, many).map((name, index) => {
    const district: Unit = { name, level: 'district', above: province, below: [] };
    district.below = seconds.slice(0, each).map((second, place) => {
      const first = firsts[(index + place * 5) % firsts.length]!;
      const word = place === 0 ? (name.startsWith('huyện') ? 'thị trấn' : 'phường') : 'xã';
      return { name: `${word} ${first} ${second}`, level: 'commune', above: district, below: [] };
    });
    return district;
  });
  return province;
}

/** A unit and all below it. */
export const everyUnit = (unit: Unit): Unit[] => [unit, ...unit.below.flatMap(everyUnit)];

/** Without the word for its kind. */
export const bare = ({ name }: Unit): string =>
  name.replace(/^(?:thành phố|thị xã|thị trấn|tỉnh|huyện|phường|xã) /u, '');
