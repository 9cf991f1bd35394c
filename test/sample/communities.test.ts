// The communities workbook, from its file to its scores: nine pairs, a column for every input, its faults where the first page says.
import { communitiesReport } from "@junheng/engine/communities";
import { readCommunities } from "@junheng/engine/reading/communities";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import { cellStates, rubricHashes, scoreDataOf, scoreRubric, sixCommons } from "@junheng/engine/rubrics";
import type { PlainValue, RubricScores } from "@junheng/engine/rubrics";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { formatDecimal } from "@junheng/engine/statistics";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { communitiesWorkbook, scoredCommunitiesWorkbook } from "../../samples/communities/workbook.js";

const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../samples/${name}`, import.meta.url)));
const [printedBytes, scoredBytes] = [await bytesOf("communities.xlsx"), await bytesOf("scored-communities.xlsx")];
const { grids: printed } = await readWorkbook(printedBytes, "communities.xlsx");
const { grids } = await readWorkbook(scoredBytes, "scored-communities.xlsx");

type Row = Readonly<Record<string, Cell>>;

const sheetOf = (name: string): Grid => {
  const found = grids.find(({ sheet }) => sheet === name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};

/** Rows below the header, which stands in the second line, by its texts. */
const rowsOf = (name: string): readonly Row[] => {
  const [, headers = [], ...rows] = sheetOf(name).rows;
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? null])));
};

const members = rowsOf("共同体（虚构）");
const scored = rowsOf("评分数据");
const ledger = rowsOf("台账（虚构）");

const sumOf = (rows: readonly Row[], header: string): number =>
  rows.reduce((sum, row) => sum + Number(row[header] ?? 0), 0);

/** The header without the unit behind it. */
const withoutUnit = (header: string, unit: string | undefined): string =>
  unit !== undefined && header.endsWith(`（${unit}）`) ? header.slice(0, -unit.length - 2) : header;

/** A cell as a careful reader takes it: 是 and 否, a number with what is glued to it, “/”, nothing. */
const plain = (cell: Cell | undefined, isText: boolean): PlainValue => {
  if (cell === undefined || cell === null || typeof cell === "object") return null;
  if (isText || typeof cell !== "string" || cell === "/") return cell;
  if (cell === "是" || cell === "否") return cell === "是";
  return Number(/^[\d.]+/.exec(cell)?.[0]);
};

const headers = Object.keys(scored[0] ?? {});
const columns = sixCommons.inputs.map(({ id, kind, title, unit }) => ({
  id,
  isText: kind === "text",
  header: headers.filter((header) => withoutUnit(header, unit?.["zh-CN"]) === title["zh-CN"]),
}));

const data = scoreDataOf(
  scored.map((row) => ({
    name: String(row["学校"]),
    community: String(row["共同体"]),
    values: Object.fromEntries(columns.map(({ id, header, isText }) => [id, plain(row[header[0] ?? ""], isText)])),
  })),
);

const scores: RubricScores = scoreRubric(sixCommons, data);
const rowOf = (school: string): number => scores.names.indexOf(school);
const itemOf = (id: string): RubricScores["nodes"][number] => {
  const found = scores.nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
};

describe("The communities workbooks", () => {
  it("are made again, byte by byte, from their seeds", async () => {
    expect(Buffer.compare(Buffer.from(await communitiesWorkbook()), Buffer.from(printedBytes))).to.equal(0);
    expect(Buffer.compare(Buffer.from(await scoredCommunitiesWorkbook()), Buffer.from(scoredBytes))).to.equal(0);
  });

  it("say on each sheet what is invented, and what a report prints, and never hold both", () => {
    const ofRubric = ["评分细则", "数据项", "指标补充", "一票否决", "等次", "总分规则", "译文"];
    const invented = ["共同体（虚构）", "评分数据", "台账（虚构）"];
    const told = ["共同体", "台账", "成效"];
    expect(grids.map(({ sheet }) => sheet)).to.deep.equal(["关于", ...invented, ...ofRubric]);
    expect(printed.map(({ sheet }) => sheet)).to.deep.equal(["关于", ...told]);
    for (const name of invented) expect(sheetOf(name).rows[0]?.[0], name).to.include("虚构");
    for (const { sheet, rows } of printed.filter((each) => told.includes(each.sheet)))
      expect(rows[0]?.[0], sheet).to.include("据公开报道");
    const about = (sheets: readonly Grid[]): string => (sheets[0]?.rows ?? []).map((row) => row[0]).join("\n");
    expect(about(grids)).to.include("全部是虚构的").and.to.include("invented");
    expect(about(printed)).to.include("公开报道").and.to.include("public report");
  });

  it("holds the six-commons rubric itself: read from the file, it is the one that ships", () => {
    const found = rubricOfWorkbook(grids);
    expect(found?.rubric && rubricHashes(found.rubric)).to.deep.equal(rubricHashes(sixCommons));
  });

  it("has nine pairs of 18 schools, whose helped schools are in 8 townships", () => {
    expect(new Set(members.map((row) => row["学校"])).size).to.equal(18);
    expect(members).to.have.lengthOf(18);
    const communities = new Map(members.map((row) => [row["共同体"], [] as Cell[]]));
    for (const row of members) communities.get(row["共同体"] ?? null)?.push(row["角色"] ?? null);
    expect([...communities.values()]).to.deep.equal(Array.from({ length: 9 }, () => ["牵头学校", "受援学校"]));
    const helped = members.filter((row) => row["角色"] === "受援学校").map((row) => row["乡镇"]);
    for (const township of helped) expect(township).to.match(/^虚构/);
    expect(new Set(helped).size).to.equal(8);
  });

  it("gives invented figures to invented names alone", () => {
    for (const row of [...members, ...scored]) expect(row["学校"]).to.match(/^虚构/);
    for (const { from, to } of ledger.map((row) => ({ from: row["派出学校"], to: row["接收学校"] })))
      expect([from, to].join(" ")).to.match(/^虚构\S+ 虚构\S+$/);
    for (const row of members)
      expect(Number(row["学生数（虚构）"]) / Number(row["教职工数（虚构）"])).to.be.within(14, 21);
  });

  it("tells the report's figures through the report on communities", () => {
    const report = communitiesReport(readCommunities(printed));
    const { coverage, ledger: told, communities, losses, gaps, findings } = report;
    const tree = coverage.byKind.find(({ kind }) => kind === "tree");
    expect(tree?.townships).to.deep.include({ reached: 8, total: 14, byCommunities: { reached: 9, share: 9 / 14 } });
    expect(tree?.townships.printed).to.include({ printed: "64.3%", countsCommunities: true });
    expect(formatDecimal((tree?.townships.share ?? 0) * 100, 1)).to.equal("57.1");
    expect(formatDecimal((tree?.pupils.share ?? 0) * 100, 2)).to.equal("36.93");
    expect(tree?.staff.printed?.totals).to.deep.equal([5071, 5072]);
    expect(communities.map(({ kind }) => kind)).to.include.members([
      ...["tree", "oneLegalUnit", "flexiblePair", "ring", "leadQualityPotential"],
    ]);
    expect(told.counted).to.equal(told.entries);
    expect(told.giftValue).to.include({ inKind: 180_500, money: 10_000, withoutValue: 0 });
    expect(told.gifts.map(({ inKind, money }) => [inKind, money])).to.deep.equal([
      [21_500, 0],
      [100_000, 0],
      [15_000, 0],
      [44_000, 10_000],
    ]);
    expect(told.totals.find(({ type }) => type === "exchangeTeacher")?.amount).to.equal(52);
    expect(losses[0]?.years.map(({ printed }) => printed)).to.deep.equal(["40.8%", "17.7%"]);
    expect(findings.filter(({ code, severity }) => severity === "error" || code === "textInFigure")).to.deep.equal([]);
    expect(gaps.filter(({ narrowingOnly }) => narrowingOnly).map(({ narrowed }) => narrowed)).to.deep.equal([
      ...[2.09, 3.38, 4.32, 2.08],
    ]);
  });

  it("has terms of two or three years that have begun before they end", () => {
    for (const row of members) {
      const [from, to] = [row["开始"], row["结束"]].map((day) => Date.parse(String(day)));
      expect((Number(to) - Number(from)) / 86_400_000 / 365.25).to.be.within(1.99, 3.01);
    }
  });

  it("has one column for every input of the six-commons rubric, and one row for each school", () => {
    for (const { id, header } of columns) expect(header, id).to.have.lengthOf(1);
    expect(headers).to.have.lengthOf(sixCommons.inputs.length + 2);
    expect(scored.map((row) => [row["学校"], row["共同体"]])).to.deep.equal(
      members.map((row) => [row["学校"], row["共同体"]]),
    );
    for (const [at, row] of scored.entries()) expect(row["共同体角色"]).to.equal(members[at]?.["角色"]);
  });

  it("has its four faults, and no other cell that is no plain figure", () => {
    const figures = columns.filter(({ isText }) => !isText);
    const odd = scored.flatMap((row) =>
      figures.flatMap(({ id, header }) => {
        const cell = row[header[0] ?? ""] ?? null;
        return typeof cell === "number" || cell === "是" || cell === "否" ? [] : [[row["学校"], id, cell]];
      }),
    );
    expect(odd.map(([school, id]) => [school, id])).to.deep.equal([
      ["虚构农村二校", "synchronousLessons"],
      ["虚构城区六校", "parentSatisfaction"],
      ["虚构农村七校", "exchangeShare"],
      ["虚构城区八校", "itinerantLessons"],
    ]);
    const [lessons, satisfaction, exchange, itinerant] = odd.map(([, , cell]) => cell);
    expect(lessons).to.match(/^\d+节$/);
    expect(satisfaction).to.match(/^[\d.]+％$/);
    expect([exchange, itinerant]).to.deep.equal([null, "/"]);
    const about = sheetOf("关于").rows.map((row) => String(row[0]));
    for (const [school] of odd)
      expect(about.filter((line) => line.includes(`评分数据，${String(school)}`))).to.have.lengthOf(1);
  });

  it("is scored within 0 and 100, from about 60 to about 95, with one total open", () => {
    const totals = [...scores.total].map((units) => units / 100);
    const atMost = [...scores.totalAtMost].map((units) => units / 100);
    for (const [at, total] of totals.entries()) {
      expect(total).to.be.within(0, 100);
      expect(atMost[at]).to.be.within(total, 100);
    }
    expect(Math.min(...totals)).to.be.within(55, 65);
    expect(Math.max(...totals)).to.be.within(92, 98);
    const open = scores.names.filter((_, at) => (atMost[at] ?? 0) > (totals[at] ?? 0));
    expect(open).to.deep.equal(["虚构农村七校"]);
    const at = rowOf("虚构农村七校");
    expect((atMost[at] ?? 0) - (totals[at] ?? 0)).to.be.closeTo(9, 1e-9);
    expect(scores.diagnostics).to.deep.equal([]);
  });

  it("gives nothing for the gap where the lead fell, and leaves out what does not apply", () => {
    const gaps = itemOf("gapsClosed").earned;
    const without = scores.names.filter((_, at) => gaps[at] === 0);
    expect(without).to.deep.equal(["虚构城区八校", "虚构农村八校"]);
    expect(data.inputs.itinerantLessons?.states[rowOf("虚构城区八校")]).to.equal(cellStates.notApplicable);
    expect(itemOf("itinerantTeaching").possible[rowOf("虚构城区八校")]).to.equal(0);
  });

  describe("its ledger", () => {
    const rightUnits: Readonly<Record<string, readonly string[]>> = {
      轮岗交流: ["人"],
      挂职: ["人"],
      跟岗学习: ["人次"],
      培训: ["人次"],
      送课: ["节"],
      教研活动: ["次"],
      互访: ["次"],
      名师指导: ["次"],
      讲座: ["场"],
      捐赠: ["元", "册", "套", "台", "件"],
    };

    it("has 60 lines by date, each between the two schools of a pair", () => {
      expect(ledger).to.have.lengthOf(60);
      const communityOf = new Map(members.map((row) => [row["学校"], row["共同体"]]));
      for (const row of ledger) {
        const [from, to] = [row["派出学校"] ?? null, row["接收学校"] ?? null];
        expect(communityOf.get(from)).to.be.a("string").and.to.equal(communityOf.get(to));
        expect(from).not.to.equal(to);
        expect(row["日期"]).to.match(/^20(24-(09|1[0-2])|25-0[1-6])-\d\d$/);
      }
      const dates = ledger.map((row) => String(row["日期"]));
      expect(dates).to.deep.equal([...dates].sort());
    });

    it("has the right unit in every line but two, where heads stand for turns", () => {
      const wrong = ledger.filter((row) => !rightUnits[String(row["活动类型"])]?.includes(String(row["单位"])));
      expect(wrong.map((row) => [row["活动类型"], row["单位"]])).to.have.deep.members([
        ["跟岗学习", "人"],
        ["培训", "人"],
      ]);
    });

    it("agrees with the score sheet in gifts and posts", () => {
      for (const row of scored) {
        const own = members.filter((member) => member["共同体"] === row["共同体"]);
        const [lead, helped] = own.map((member) => member["学校"]);
        const gifts = ledger.filter((entry) => entry["活动类型"] === "捐赠" && entry["接收学校"] === helped);
        const perPupil = sumOf(gifts, "金额（元）") / Number(own[1]?.["学生数（虚构）"]);
        expect(row["受援学校生均受赠价值（元/生）"]).to.be.closeTo(perPupil, 0.005);
        const posts = (from: Cell | undefined): number =>
          sumOf(
            ledger.filter((entry) => entry["活动类型"] === "挂职" && entry["派出学校"] === from),
            "数量",
          );
        expect(row["牵头学校派往受援学校挂职满一年的干部数（人）"]).to.equal(posts(lead));
        expect(row["受援学校到牵头学校挂职满一年的干部数（人）"]).to.equal(posts(helped));
      }
    });
  });
});
