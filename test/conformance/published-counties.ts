// Published figures of schools and counties, assessed again: five schools' books, a nine-year school, Anhui, Ningguo.
import {
  assessCounty,
  formatDecimal,
  nationalBasic2012,
  nationalQuality2017,
  planCounty,
  type SchoolRecord,
} from "@junheng/engine";
import { basicColumns, qualityColumns, schoolsWithCvs } from "../golden-rows/schools-with-cvs.js";
import { readGolden } from "../golden/read-golden.js";
import { decimalsOf, type PrintedFigure, type PublishedTable } from "./published-row.js";

const figure = (what: string, printed: string, ours: number | null | undefined): PrintedFigure => ({
  what,
  printed,
  ours: ours === null || ours === undefined ? "none" : formatDecimal(ours, decimalsOf(printed)),
});

/** The schools of the worked example, without its row of sums. */
const booksOf = (rows: ReturnType<typeof readGolden>): readonly SchoolRecord[] =>
  rows.slice(0, -1).map((row) => ({
    name: row["school"]!,
    stage: "primary",
    whole: { pupils: Number(row["students"]), books: Number(row["books"]) },
  }));

export function fiveSchools(): PublishedTable {
  const rows = readGolden("cv_books_5schools");
  const schools = booksOf(rows);
  const stage = assessCounty(schools, nationalBasic2012).stages.primary;
  const { mean, sd } = stage?.indicators.booksPerPupil ?? {};
  const pupils = schools.reduce((sum, { whole }) => sum + Number(whole?.pupils), 0);
  return {
    file: "cv_books_5schools",
    what: "five schools' books: values per pupil, terms of the variance, mean and variance",
    rows: rows.map((row, i) => {
      const school = stage?.schools[i];
      const value = school === undefined ? mean : school.indicators.booksPerPupil?.value;
      const term = school === undefined ? sd! ** 2 : (school.pupils / pupils) * (value! - mean!) ** 2;
      return {
        name: row["school"]!,
        figures: [
          figure("books per pupil", row["books_per_student_printed"]!, value),
          figure("term", row["diff_term_printed"]!, term),
        ],
      };
    }),
  };
}

export function fiveSchoolsPlan(): PublishedTable {
  const schools = booksOf(readGolden("cv_books_5schools"));
  const planTo = (limit: number) =>
    planCounty(schools, nationalBasic2012, { limit, moves: true, indicators: ["booksPerPupil"] }).stages.primary
      ?.indicators.booksPerPupil;
  return {
    file: "plan_books_5schools",
    what: "the least to add to five schools' books, and the fewest moves, computed apart",
    rows: readGolden("plan_books_5schools").map((row) => {
      const plan = planTo(Number(row["limit"]));
      return {
        name: `within ${row["limit"]}`,
        figures: [
          figure("level", row["level"]!, plan?.continuous?.level),
          figure("volumes in parts", row["added_continuous"]!, plan?.continuous?.amount),
          figure("whole volumes", row["added_whole"]!, plan?.needed),
          figure("coefficient after", row["cv_after"]!, plan?.cvAfter),
          figure("moves", row["moves"]!, plan?.moves?.count),
        ],
      };
    }),
  };
}

export function nineYearSchool(): PublishedTable {
  const rows = readGolden("nine_year_split_books");
  const given = Object.fromEntries(rows.map((row) => [row["field"]!, Number(row["printed"])]));
  const school: SchoolRecord = {
    name: "nine-year school",
    type: "nineYear",
    whole: { books: given["books_total"]! },
    primary: { pupils: given["students_primary"]! },
    junior: { pupils: given["students_junior"]! },
  };
  const { primary, junior } = assessCounty([school], nationalBasic2012).stages;
  const [first, second] = [primary, junior].map((stage) => stage?.schools[0]?.indicators.booksPerPupil);
  const ours: Readonly<Record<string, number | null | undefined>> = {
    ratio_junior: first?.value && second?.value ? second.value / first.value : null,
    weighted_denominator: first?.value ? given["books_total"]! / first.value : null,
    books_per_primary_student: first?.value,
    books_primary: first?.numerator,
    books_junior: second?.numerator,
  };
  return {
    file: "nine_year_split_books",
    what: "a nine-year school's books, divided 1:1.1",
    rows: rows
      .filter(({ field }) => field! in ours)
      .map(({ field, printed }) => ({
        name: field!,
        figures: [figure("figure", printed!, ours[field!])],
        ...(/^books_(primary|junior)$/.test(field!) && {
          because: `The source goes on with a rounded figure per pupil; unrounded it is ${formatDecimal(ours[field!]!, 2)}`,
        }),
      })),
  };
}

const stageOf = (row: Readonly<Record<string, string>>): "primary" | "junior" =>
  row["level"] === "小学" ? "primary" : "junior";

export const anhui = (): PublishedTable => ({
  file: "cv_province_anhui_6districts",
  what: "composites of Anhui's districts, from their eight published CVs",
  rows: readGolden("cv_province_anhui_6districts")
    .filter((row) => row["row"] === "cv")
    .map((row) => {
      const stage = stageOf(row);
      const schools = schoolsWithCvs(row, basicColumns, stage);
      const result = assessCounty(schools, nationalBasic2012, { stages: [stage] }).stages[stage];
      return {
        name: `${row["district"]} ${row["level"]}`,
        figures: [figure("composite", row["composite"]!, result?.composite?.cv)],
      };
    }),
});

export const ningguo = (): PublishedTable => ({
  file: "cv7_ningguo_2022",
  what: "verdicts on Ningguo, from its seven published CVs: only the equipment is within the limit",
  rows: readGolden("cv7_ningguo_2022").map((row) => {
    const stage = stageOf(row);
    const schools = schoolsWithCvs(row, qualityColumns, stage);
    const { indicators, met } = assessCounty(schools, nationalQuality2017, { stages: [stage] }).stages[stage] ?? {};
    const within = qualityColumns.filter(([, id]) => indicators?.[id]?.met === true).map(([column]) => column);
    return {
      name: row["level"]!,
      figures: [
        { what: "within the limit", printed: "equipment_value", ours: within.join(", ") },
        { what: "met", printed: "false", ours: String(met) },
      ],
    };
  }),
});
