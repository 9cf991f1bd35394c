// CONFORMANCE.md: the rows of published tables that come out again, and those that do not.
import { readGolden } from "../golden/read-golden.js";
import { anhui, fiveSchools, fiveSchoolsPlan, nineYearSchool, ningguo } from "./published-counties.js";
import { classSizes, inequality, thresholds } from "./published-figures.js";
import { isReproduced, type PublishedRow } from "./published-row.js";
import { table, type Section } from "./section.js";

/** Published rules that have no published figures: the tests of the built-in rubrics hold their lines against these tables. */
const rulesAlone = ["government_guarantee_2017", "education_quality_2017", "provincial_deduction_rules"];

const differing = ({ figures }: PublishedRow): string =>
  figures
    .filter(({ printed, ours }) => printed !== ours)
    .map(({ printed, ours }) => `printed ${printed}, ours ${ours}`)
    .join("; ");

export function publishedRows(): Section {
  const tables = [
    fiveSchools(),
    fiveSchoolsPlan(),
    nineYearSchool(),
    anhui(),
    ningguo(),
    classSizes(),
    thresholds(),
    inequality(),
  ];
  const all = tables.flatMap(({ file, rows }) => rows.map((row) => ({ file, row })));
  const left = all.filter(({ row }) => !isReproduced(row));
  const lines = tables.map(({ file, what, rows }) => {
    const figures = rows.reduce((sum, row) => sum + row.figures.length, 0);
    return [`\`${file}.csv\`: ${what}`, rows.length, figures, rows.filter(isReproduced).length];
  });
  return {
    title: "Published tables, reproduced",
    text: [
      `Reached: ${all.length - left.length} of ${all.length} rows, every figure of a row as printed.`,
      table(["table", "rows", "figures", "rows reproduced"], lines),
      "Rows that hold no result, such as the figures that a worked example starts from, are not counted. Not reproduced:",
      left
        .map(
          ({ file, row }) =>
            `- \`${file}.csv\`, ${row.name}: ${differing(row)}. ${row.because ?? "No reason is known"}.`,
        )
        .join("\n") || "- none",
      "Published rules without published figures; the built-in rubrics hold their lines (`engine/src/rubrics/library/`):",
      rulesAlone.map((name) => `- \`${name}.csv\`: ${readGolden(name).length} items`).join("\n"),
    ].join("\n\n"),
    missed: [
      ...left
        .filter(({ row }) => row.because === undefined)
        .map(({ file, row }) => `${file}, ${row.name}: ${differing(row)}.`),
      ...all
        .filter(({ row }) => row.because !== undefined && isReproduced(row))
        .map(({ file, row }) => `${file}, ${row.name} is reproduced, though a reason is given why it is not.`),
    ],
  };
}
