// The nine pairs of urban and rural schools that a city's public report lists: schools, townships, terms.

/** A school of a pair. */
export interface PairedSchool {
  readonly name: string;
  readonly role: "牵头学校" | "受援学校";
  /** The township of a helped school; lead schools are in the urban district. */
  readonly township: string;
  readonly locale: "城区" | "乡村";
}

/** A pair; everything in it that is not a name is invented. */
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

/** In the order of the report. A school that is named there by no more than its place is called by its township here. */
export const pairs: readonly Pair[] = [
  pair("新塘共同体", "市实验小学", ["新塘乡中心小学", "新塘"], threeYears, 0.69),
  pair("红土共同体", "市第三实验小学", ["红土受援学校", "红土"], threeYears, 0.5),
  pair("白果第一共同体", "舞阳初中", ["白果受援学校甲", "白果"], threeYears, 0.6),
  pair("白果第二共同体", "白果第二共同体牵头学校", ["白果受援学校乙", "白果"], twoYears, 0.3),
  pair("屯堡共同体", "小渡船初中", ["屯堡受援学校", "屯堡"], threeYears, 0.63),
  pair("白杨共同体", "书院初中", ["白杨受援学校", "白杨"], threeYears, 0.46),
  pair("沐抚共同体", "沐抚共同体牵头学校", ["沐抚受援学校", "沐抚"], twoYears, 0.4),
  pair("芭蕉共同体", "七里初中", ["芭蕉受援学校", "芭蕉"], threeYears, 0.55),
  pair("盛家坝共同体", "盛家坝共同体牵头学校", ["盛家坝受援学校", "盛家坝"], twoYears, 0.32),
];

/** The schools of a pair, the lead first. */
export const membersOf = ({ lead, helped }: Pair): readonly PairedSchool[] => [lead, helped];
