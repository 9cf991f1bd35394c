// Nine invented pairs of urban and rural schools that are scored: no school of these names exists, and their figures stand beside no other.

/** A school of a pair. */
export interface PairedSchool {
  readonly name: string;
  readonly role: "牵头学校" | "受援学校";
  /** The township of a helped school; lead schools are in the urban district. */
  readonly township: string;
  readonly locale: "城区" | "乡村";
}

/** A pair; everything in it is invented. */
export interface Pair {
  readonly name: string;
  readonly lead: PairedSchool;
  readonly helped: PairedSchool;
  readonly from: string;
  readonly to: string;
  /** How well it does, from 0 to 1: what its invented figures are drawn around. */
  readonly quality: number;
}

const urban = (name: string): PairedSchool => ({ name, role: "牵头学校", township: "城区", locale: "城区" });

const rural = (name: string, township: string): PairedSchool => ({ name, role: "受援学校", township, locale: "乡村" });

const pair = (
  name: string,
  lead: string,
  helped: readonly [name: string, township: string],
  term: readonly [from: string, to: string],
  quality: number,
): Pair => ({ name, lead: urban(lead), helped: rural(...helped), from: term[0], to: term[1], quality });

const threeYears = ["2024-09-01", "2027-08-31"] as const;
const twoYears = ["2025-09-01", "2027-08-31"] as const;

/** In invented townships, two of them in one. */
export const pairs: readonly Pair[] = [
  pair("虚构第一对", "虚构城区一校", ["虚构农村一校", "虚构甲乡"], threeYears, 0.69),
  pair("虚构第二对", "虚构城区二校", ["虚构农村二校", "虚构乙乡"], threeYears, 0.5),
  pair("虚构第三对", "虚构城区三校", ["虚构农村三校", "虚构丙乡"], threeYears, 0.6),
  pair("虚构第四对", "虚构城区四校", ["虚构农村四校", "虚构丙乡"], twoYears, 0.3),
  pair("虚构第五对", "虚构城区五校", ["虚构农村五校", "虚构丁乡"], threeYears, 0.63),
  pair("虚构第六对", "虚构城区六校", ["虚构农村六校", "虚构戊乡"], threeYears, 0.46),
  pair("虚构第七对", "虚构城区七校", ["虚构农村七校", "虚构己乡"], twoYears, 0.4),
  pair("虚构第八对", "虚构城区八校", ["虚构农村八校", "虚构庚乡"], threeYears, 0.55),
  pair("虚构第九对", "虚构城区九校", ["虚构农村九校", "虚构辛乡"], twoYears, 0.32),
];

/** The schools of a pair, the lead first. */
export const membersOf = ({ lead, helped }: Pair): readonly PairedSchool[] => [lead, helped];
