// Places in a text: the counties and prefectures that a title, the name of a file or a line such as 填报单位 holds.

/** A county (县、区、旗、县级市) or a prefecture (市、州、盟、地区), by its last sign; a city can be either. */
export interface PlaceName {
  readonly name: string;
  readonly kind: "county" | "prefecture" | "city";
}

/** What a place can end with, the longest first. */
const endings: readonly (readonly [string, PlaceName["kind"]])[] = [
  ["自治州", "prefecture"],
  ["地区", "prefecture"],
  ["盟", "prefecture"],
  ["县", "county"],
  ["旗", "county"],
  ["区", "county"],
  ["市", "city"],
];

/** What stands before such an ending where it is no name of its own: 全县, 城区, 学区, 各区, 片区. */
const noNames = /^(?:[全各某本该城镇乡郊片县市区省园校学牧山辖]|×+|x+|\*+)$/i;
/** What no place's name holds. */
const notInNames = /[学校教育园级表统计]/;
/** Beyond it there is no end of a name. */
const longest = 12;

/**
 * The places that a text names, the widest first as they are written (地名): 江苏省南京市鼓楼区 names 南京市 and 鼓楼区.
 *
 * @example
 * placesIn("2024年临江市龙山县义务教育学校情况表").map(({ name }) => name) // => ["临江市", "龙山县"]
 * placesIn("全县小学情况（城区）") // => []
 */
export function placesIn(text: string): readonly PlaceName[] {
  const places: PlaceName[] = [];
  let begin = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/\p{L}/u.test(text.charAt(at)) || /[年省]/.test(text.charAt(at)) || text.startsWith("自治区", at - 2)) {
      begin = at + 1;
      continue;
    }
    const ending = endings.find(
      ([sign]) => text.startsWith(sign, at - sign.length + 1) && at - sign.length + 1 >= begin,
    );
    if (ending === undefined) continue;
    const [sign, kind] = ending;
    const own = text.slice(begin, at - sign.length + 1);
    if (own === "" || own.length > longest || noNames.test(own) || notInNames.test(own)) continue;
    places.push({ name: text.slice(begin, at + 1), kind });
    begin = at + 1;
  }
  return places;
}

/** The county that a text names, and its prefecture; null where it names none. A city alone is taken for a county. */
export function countyIn(text: string): { readonly name: string; readonly prefecture?: string } | null {
  const places = placesIn(text);
  const county = places.findLast(({ kind }) => kind !== "prefecture");
  if (county === undefined) return null;
  const prefecture = places.slice(0, places.indexOf(county)).findLast(({ kind }) => kind !== "county");
  return { name: county.name, ...(prefecture !== undefined && { prefecture: prefecture.name }) };
}
