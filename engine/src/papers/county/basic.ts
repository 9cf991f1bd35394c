// 基本情况: how many schools and pupils, where they lie, and who is not a line of their own.
import type { SchoolResult } from "../../assessment/index.js";
import { stagesOfType } from "../../schools/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { groupName, reportText } from "../../words/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import { header, sentence } from "../blocks.js";
import type { Block, PaperRow, TableBlock } from "../paper.js";
import { roundedShares } from "../rounded-shares.js";
import { formBasics } from "./form-basics.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** The chapter. */
export function basicChapter(reported: Reported): Chapter {
  const stages = stagesOf(reported);
  const grouped = (grouping: "locale" | "township"): boolean =>
    stages.some(({ result }) => result.schools.some((school) => school[grouping] !== undefined));
  return {
    id: "basic",
    title: sayIn(reported)("basic"),
    place: "body",
    blocks: [
      ...stages.map(({ name, result }) => sentence(stageText(reported, name, result.schools))),
      ...leftOut(reported),
      ...formBasics(reported),
      ...(grouped("locale") ? [groupTable(reported, "locale")] : []),
      ...(grouped("township") ? [groupTable(reported, "township")] : []),
    ],
  };
}

const pupilsOf = (schools: readonly SchoolResult[]): number => schools.reduce((sum, { pupils }) => sum + pupils, 0);

const stageText = (reported: Reported, stage: string, schools: readonly SchoolResult[]): string => {
  const say = sayIn(reported);
  const pupils = pupilsOf(schools);
  const points = schools.filter(({ type }) => type === "teachingPoint").length;
  const sections = schools.filter(({ type }) => type !== undefined && stagesOfType[type].length > 1).length;
  const classes = schools.reduce<number | null>(
    (sum, each) => (sum === null || each.classes === null ? null : sum + each.classes),
    0,
  );
  return [
    say("basic.stage", { stage, count: schools.length, pupils }),
    ...(points > 0 ? [say("basic.points", { count: points })] : []),
    ...(sections > 0 ? [say("basic.sections", { count: sections })] : []),
    ...(classes !== null && classes > 0
      ? [say("basic.classes", { classes, mean: formatDecimal(pupils / classes, 1) })]
      : []),
  ].join(reported.locale === "zh-CN" ? "" : " ");
};

const leftOut = (reported: Reported): readonly Block[] => {
  const { locale, judged } = reported;
  const counts = new Map<string, number>();
  for (const { reason } of judged.assessment.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return [];
  const say = sayIn(reported);
  const list = [...counts].map(([reason, count]) =>
    say("basic.leftOutPart", { reason: reportText(`leftOut.${reason}`, {}, locale), count }),
  );
  return [sentence(say("basic.leftOut", { all: judged.assessment.leftOut.length, list }))];
};

/** Where schools lie, in the order of the form; townships in that of the sheets. */
const localesInOrder = ["urban", "town", "rural", ""];

/** Schools and pupils of each group and stage; by where they lie with shares that add up, by township with the schools short. */
const groupTable = (reported: Reported, grouping: "locale" | "township"): TableBlock => {
  const say = sayIn(reported);
  const stages = stagesOf(reported);
  const of = (school: SchoolResult): string => school[grouping] ?? "";
  const found = [...new Set(stages.flatMap(({ result }) => result.schools.map(of)))];
  const groups = grouping === "locale" ? localesInOrder.filter((each) => found.includes(each)) : found;
  const columns = stages.map(({ result }) => {
    const members = groups.map((group) => result.schools.filter((school) => of(school) === group));
    const shares = roundedShares(members.map(pupilsOf), 1);
    const cells = (schools: readonly SchoolResult[], share: number | null) => [
      numberCell(schools.length, 0),
      numberCell(pupilsOf(schools), 0),
      grouping === "locale"
        ? numberCell(share, 1)
        : numberCell(
            result.qualifiedSchools === null ? null : schools.filter(({ qualified }) => qualified === false).length,
            0,
          ),
    ];
    return [...members.map((schools, at) => cells(schools, shares[at] ?? null)), cells(result.schools, 100)];
  });
  const row = (name: string, at: number): PaperRow => [
    textCell(name, "label"),
    ...columns.flatMap((column) => column[at] ?? []),
  ];
  const heads = (["schools", "pupils", grouping === "locale" ? "share" : "short"] as const).map((code) =>
    header(say(code)),
  );
  return {
    kind: "table",
    caption: say(grouping === "locale" ? "basic.byLocale" : "basic.byTownship"),
    widths: [16, ...stages.flatMap(() => [10, 10, 10])],
    headerRows: 2,
    rows: [
      [
        header(say(grouping === "locale" ? "basic.locale" : "basic.township"), { rowSpan: 2 }),
        ...stages.flatMap(({ name }) => [header(name, { columnSpan: 3 }), null, null]),
      ],
      [null, ...stages.flatMap(() => heads)],
      ...groups.map((group, at) => row(groupName(grouping, group, reported.locale), at)),
      row(say("total"), groups.length),
    ],
  };
};
