// The leader's page: what it says, in which order, and that it stays one page however large the county is.
import { expect } from "chai";
import { compareYears, judgedYear } from "../../change/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { judgeCounty } from "../../grounds/index.js";
import { planCounty } from "../../planning/index.js";
import type { CompulsoryStage, SchoolRecord } from "../../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../../standards/index.js";
import type { PictureBlock, TableBlock } from "../paper.js";
import type { TilesPicture } from "../pictures/index.js";
import { countySchool, textsOf } from "../test-support.js";
import { leaderPage } from "./leader-page.js";

const standard = nationalQuality2017;
const county = (factors: readonly number[], townships = 3): readonly SchoolRecord[] =>
  factors.map((factor, at) =>
    countySchool(`第${at + 1}小学`, `${"甲乙丙"[at % townships] ?? at % townships}镇`, factor),
  );
const pageOf = (records: readonly SchoolRecord[], own = standard, more = {}) =>
  leaderPage(judgeCounty({ records }, own), own, { locale: "zh-CN", ...more });
const tilesOf = (blocks: readonly object[]): TilesPicture =>
  blocks.flatMap((block) => ("picture" in block ? [(block as PictureBlock).picture as TilesPicture] : []))[0]!;
const tableOf = (blocks: readonly object[], caption: RegExp): TableBlock =>
  blocks.find((block): block is TableBlock => "rows" in block && caption.test((block as TableBlock).caption ?? ""))!;

describe("The leader's page", () => {
  it("shows the townships by schools that fall short, those with most first", () => {
    const { blocks } = pageOf(county([1, 0.5, 1, 1, 0.5, 0.5]));
    expect(tilesOf(blocks).places).to.deep.equal([
      { name: "乙镇", printed: "2 / 2", depth: 1 },
      { name: "丙镇", printed: "1 / 2", depth: 0.5 },
      { name: "甲镇", printed: "0 / 2", depth: 0 },
    ]);
  });

  it("says under each condition what it rests on, and nothing of the schools while a ground is open", () => {
    const records = county([1, 0.5, 1]);
    const countsIn = (judged: JudgedCounty): unknown => {
      const { blocks } = leaderPage(judged, standard, { locale: "zh-CN" });
      return blocks.find((block): block is TableBlock => "rows" in block)?.rows[2]?.[0]?.value;
    };
    const judged = judgeCounty({ records }, standard);
    const countsWith = (open: number): unknown => countsIn({ ...judged, verdict: { ...judged.verdict, open } });
    expect(countsWith(0)).to.equal("3 所学校中 1 所未达标；7 个差异系数中 0 个超限");
    expect(countsWith(1)).to.equal("");
  });

  it("gives no verdict by a coefficient of a stage that is held up", () => {
    const judged = judgeCounty({ records: county([1, 1]) }, standard);
    const wordIn = (own: JudgedCounty): unknown =>
      leaderPage(own, standard, { locale: "zh-CN" }).blocks.find(
        (block): block is TableBlock => "rows" in block && block.headerRows === 2,
      )?.rows[2]?.[3]?.value;
    const wordWith = (pending: readonly CompulsoryStage[]): unknown =>
      wordIn({ ...judged, verdict: { ...judged.verdict, pending } });
    expect([wordWith([]), wordWith(["primary"])]).to.deep.equal(["✓ 达标", "？待定"]);
  });

  it("names what the schools furthest behind lack in their own units, the largest part first", () => {
    const records = [
      ...county([1, 1, 1]),
      countySchool("差的小学", "丁镇", 1, { whole: { backboneTeachers: 2, teachingArea: 1800 } }),
    ];
    const { rows } = tableOf(pageOf(records).blocks, /差距最大的 1 所/);
    expect(textsOf([{ rows }])[1]).to.equal("差的小学|小学|丁镇|5|骨干教师 3 人、教学用房 750 ㎡");
  });

  it("says that no school falls short where none does", () => {
    expect(textsOf(pageOf(county([1, 1, 1])).blocks)).to.include("没有未达标的学校。");
  });

  it("holds the schools against the county's mean where the standard does not judge schools", () => {
    const records = county([1, 1, 1]).map(({ whole, ...school }, at) => ({
      ...school,
      whole: { ...whole, books: [4000, 4000, 1000][at]! },
    }));
    const { blocks } = pageOf(records, nationalBasic2012);
    expect(textsOf([tableOf(blocks, /与全县平均相比差距最大的 1 所/)])[1]).to.equal("第3小学|小学|丙镇|图书 2,000 册");
    expect(blocks.some(({ kind }) => kind === "picture")).to.equal(false);
  });

  it("sets the coefficients of the year before beside this year's, and what the plan adds and costs under them", () => {
    const [records, earlier] = [county([1, 0.5, 1]), county([1, 0.4, 1])];
    const [judged, before] = [judgeCounty({ records }, standard), judgeCounty({ records: earlier }, standard)];
    const compared = compareYears(
      judgedYear(earlier, before, { communities: [] }),
      judgedYear(records, judged, { communities: [] }),
      standard,
    );
    const costs = Object.fromEntries(standard.indicators.map(({ id }) => [id, 1000]));
    const plan = (more: object) => planCounty(records, standard, { floors: true, ...more });
    const { blocks } = leaderPage(judged, standard, { locale: "zh-CN", before: compared, plan: plan({ costs }) });
    const variation = blocks.find((block): block is TableBlock => "rows" in block && block.headerRows === 2)!;
    const area = standard.indicators.findIndex(({ id }) => id === "teachingAreaPerPupil");
    const row = variation.rows[2 + area]!;
    expect(row[1]?.value).to.equal(judged.assessment.stages.primary?.indicators.teachingAreaPerPupil?.cv);
    expect(row[2]?.value).to.equal(before.assessment.stages.primary?.indicators.teachingAreaPerPupil?.cv);
    expect(textsOf(blocks).find((text) => text.startsWith("补短板"))).to.match(/小学.+共需 [\d,.]+ 万?元。$/);
    const budgeted = leaderPage(judged, standard, { locale: "zh-CN", plan: plan({ costs, budget: 5000 }) });
    expect(textsOf(budgeted.blocks).find((text) => text.startsWith("补短板"))).to.match(
      /资金 5,000 元，用去 .+全部达标要 /,
    );
    const open = leaderPage(judged, standard, { locale: "zh-CN", plan: plan({}) });
    expect(textsOf(open.blocks).join()).to.include("没有全部单价，费用没有算。");
  });

  it("draws the map in the place of the tiles, with the townships that are not on it in its list", () => {
    const ring = [[0, 0] as const, [1, 0] as const, [1, 1] as const, [0, 0] as const];
    const map = {
      degrees: false,
      areas: [
        { name: "甲", township: "甲镇", rings: [ring] },
        { name: "林场", township: null, rings: [ring] },
      ],
    };
    const { places, kind } = tilesOf(pageOf(county([0.5, 1]), standard, { map }).blocks);
    expect(kind).to.equal("map");
    expect(
      places.map((place) => [place.name, place.printed, (place as { rings?: unknown[] }).rings?.length]),
    ).to.deep.equal([
      ["甲镇", "1 / 1", 1],
      ["乙镇", "0 / 1", 0],
      ["林场", "—", 1],
    ]);
  });

  it("does not grow with the county: ten schools, forty tiles, the others told together", () => {
    const factors = Array.from({ length: 240 }, (_, at) => (at % 3 === 0 ? 0.5 : 1));
    const { blocks, compact } = pageOf(county(factors, 60));
    expect(compact).to.equal(true);
    const { places } = tilesOf(blocks);
    expect(places).to.have.length(40);
    expect(places.at(-1)).to.deep.include({ name: "其余 21 个" });
    const [short, all] = places
      .map(({ printed }) => printed.split(" / ").map(Number))
      .reduce(([a, b], [c, d]) => [a! + c!, b! + d!]);
    expect([short, all]).to.deep.equal([80, 240]);
    expect(tableOf(blocks, /差距最大/).rows).to.have.length(11);
  });
});
