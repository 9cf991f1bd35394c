// Schools that are too large (学校规模): by their pupils in the compulsory stages, in the columns of the full and of the relaxed values.
import { whereOf } from "../../schools/index.js";
import type { CountyFact } from "../fact.js";
import type { CountedSchool } from "./counted-school.js";
import { migrantShare, yearBuilt } from "./relaxed-schools.js";
import { compulsoryFigure } from "./school-figures.js";
import type { SchoolCount } from "./tally.js";
import { tally } from "./tally.js";

/** A column of the rubric: which schools it counts, beyond how many pupils. */
interface SizeColumn {
  readonly input: string;
  readonly kinds: readonly CountedSchool["kind"][];
  readonly line: number;
  readonly relaxed: boolean;
}

/** 教督〔2017〕6号, item 4 of the guarantee, with the relaxed values of 国教督办函〔2019〕30号. */
const columns: readonly SizeColumn[] = [
  { input: "primaryOver2000", kinds: ["primary"], line: 2000, relaxed: false },
  { input: "juniorOver2000", kinds: ["junior"], line: 2000, relaxed: false },
  { input: "combinedOver2500", kinds: ["combined"], line: 2500, relaxed: false },
  { input: "schoolsOver2400", kinds: ["primary", "junior"], line: 2400, relaxed: true },
  { input: "combinedOver3000", kinds: ["combined"], line: 3000, relaxed: true },
];

/** Built by this year, or with more migrant children than this, a school is held against the relaxed values. */
const [builtBy, migrantsAbove] = [2010, 0.5];

/**
 * The schools beyond each line. While relaxed values serve, each school stands in the column of its own; otherwise all stand in
 * those of the full values, so that a school of 2,300 built in 2008 counts again as soon as they end.
 */
export function factsOfSize(schools: readonly CountedSchool[], relaxedServe: boolean): readonly CountyFact[] {
  const sized = schools.map((school) => sizeOf(school, relaxedServe));
  return columns.flatMap(({ input, kinds, line, relaxed }) => {
    if (relaxed && !relaxedServe) return [];
    const inKinds = sized.filter(({ school }) => school.kind === null || kinds.includes(school.kind));
    const own = inKinds.filter((each) => each.relaxed === relaxed);
    const undated =
      relaxedServe && !relaxed ? own.filter(({ dated, pupils }) => !dated && (pupils.value ?? 0) > line).length : 0;
    const counts =
      inKinds.length > 0
        ? inKinds.map((each) => countOf(each, each.relaxed === relaxed, line))
        : schools.map(ofOtherKind);
    return tally(input, counts, undated > 0 ? { undated } : {});
  });
}

const sizeOf = (school: CountedSchool, relaxedServe: boolean) => {
  const pupils = compulsoryFigure(school, "pupils");
  const year = yearBuilt(school);
  const migrants = migrantShare(school, pupils);
  // The relaxed values name primary, junior and nine-year schools: a twelve-year school has none.
  const isNamed = !school.records.some(({ type }) => type === "twelveYear");
  const relaxed =
    relaxedServe && isNamed && ((year !== null && year <= builtBy) || (migrants !== null && migrants > migrantsAbove));
  return { school, pupils, relaxed, dated: year !== null && migrants !== null };
};

/** Where no school is of the kind, it is their types that say so. */
const ofOtherKind = ({ name, records }: CountedSchool): SchoolCount => ({
  name,
  count: 0,
  cells: records.map(({ source }) => whereOf(source, "type")),
});

const countOf = (
  { school: { name, kind }, pupils: { value, cells } }: ReturnType<typeof sizeOf>,
  isOwn: boolean,
  line: number,
): SchoolCount => {
  if (!isOwn) return { name, count: 0, cells: [] };
  if (value === null || (kind === null && value > line)) return { name, count: null, cells: [] };
  return { name, count: value > line ? 1 : 0, figure: value, cells };
};
