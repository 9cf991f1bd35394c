// Every surface the same answer: the sample county and communities by the library, the command, the functions and through each host, bit for bit.
import { fileURLToPath } from "node:url";
import type { StageResult } from "@junheng/engine/assessment";
import { judgeCounty } from "@junheng/engine/grounds";
import { scoreSheets, workbookSheets } from "@junheng/engine/reports";
import type { Cell } from "@junheng/engine/reading/cells";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { memberRoleNames, stageNames } from "@junheng/engine/words";
import { expect } from "chai";
import { FunctionError } from "../../addin/src/functions/function-error.js";
import type { FunctionResult } from "../../addin/src/functions/function-result.js";
import { customFunctions } from "../../addin/src/functions/registry.js";
import { readCounty, readHostGrids } from "../../addin/src/pane/assess/data/read-data.js";
import { runCommand } from "../../cli/src/run-command.js";
import { subjects } from "../hosts/subjects.js";
import {
  communitiesFile,
  communitiesGrids,
  figuresOfScored,
  scoredOf,
  writtenOfScores,
} from "./communities-by-library.js";
import { countyFile, countyGrids, figuresOfStages, judgedCounty, writtenOfCounty } from "./county-by-library.js";
import { differing, exactly, foundAt, type Figures } from "./figures.js";

const standard = nationalQuality2017;

const byCommand = async (...words: readonly string[]): Promise<unknown> => {
  const { status, output = "" } = await runCommand([...words, "--format", "json"]);
  if (status !== 0) throw new Error(`junheng ${words.join(" ")}: ${status}`);
  return JSON.parse(String(output));
};

/** A function of the registry, called with whole sheets as a formula gives them. */
const call = (id: string, ...values: readonly unknown[]): FunctionResult => {
  const found = customFunctions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no function ${id}.`);
  return found.call(...values);
};

const table = (result: FunctionResult): readonly (readonly unknown[])[] => {
  if (!Array.isArray(result)) throw new Error("The function gave one cell.");
  return result as readonly (readonly unknown[])[];
};

const inRange = (cell: Cell): unknown => (cell !== null && typeof cell === "object" ? cell.error : (cell ?? ""));

/** What of the command's scores is looked at. */
interface PrintedScores {
  readonly schools: readonly {
    readonly name: string;
    readonly final: number;
    readonly items: readonly { readonly id: string; readonly points: number }[];
  }[];
  readonly communities: readonly { readonly id: string; readonly joint: number | null }[];
}

const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);

const stages = ["primary", "junior"] as const;

/** The figures of the two tables that spill: of the county's indicators, and of its schools. */
const byFunctions = async (): Promise<Figures> => {
  const range = (await countyGrids())[0]?.rows.map((row) => row.map(inRange));
  const [, ...county] = table(call("ASSESS", range, "", 2017, "en"));
  const [, ...schools] = table(call("SCHOOLS", range, "", 2017, "en"));
  return stages.flatMap((stage) => {
    const inStage = ([name]: readonly unknown[]): boolean => name === stageNames[stage].en;
    return standard.indicators.flatMap(({ id }, at): Figures => {
      const [, , , ...figures] = county.filter(inStage)[at] ?? [];
      return [
        ...["mean", "sd", "cv"].map((what, place) => [`${stage} ${id} ${what}`, numberOrNull(figures[place])] as const),
        ...schools
          .filter(inStage)
          .map((line) => [`${stage} ${id} ${String(line[1])}`, numberOrNull(line[3 + at])] as const),
      ];
    });
  });
};

describe("The sample county has the same figures, bit for bit,", () => {
  it("by the command as by the library", async () => {
    const command = (await byCommand("assess", fileURLToPath(countyFile), "--standard", standard.id)) as {
      stages: Record<string, StageResult>;
    };
    const library = figuresOfStages((await judgedCounty()).assessment.stages);
    expect(library.length).to.be.greaterThan(1000);
    expect(exactly(figuresOfStages(command.stages))).to.deep.equal(exactly(library));
  });

  it("by the functions as by the library", async () => {
    const library = figuresOfStages((await judgedCounty()).assessment.stages);
    expect(exactly(await byFunctions())).to.deep.equal(exactly(library));
  });

  it("on the sheets that are written: values, means and coefficients stand there unrounded", async () => {
    const written = new Set((await writtenOfCounty()).map(([, value]) => JSON.stringify(value)));
    const lacking = figuresOfStages((await judgedCounty()).assessment.stages).filter(
      // The forms print no standard deviation.
      ([of, value]) => !of.endsWith(" sd") && value !== null && !written.has(JSON.stringify(value)),
    );
    expect(lacking).to.deep.equal([]);
  });

  for (const { name, make } of subjects)
    it(`read, assessed and written over ${name}`, async () => {
      const { host, fill, sheets } = await Promise.resolve(make());
      for (const grid of await countyGrids()) fill(grid);
      const judged = judgeCounty(await readCounty(await readHostGrids(host, { kind: "workbook" })), standard, {});
      const wanted = figuresOfStages((await judgedCounty()).assessment.stages);
      expect(exactly(figuresOfStages(judged.assessment.stages))).to.deep.equal(exactly(wanted));
      await host.writeSheets(workbookSheets(judged, standard, "zh-CN"));
      const places = await writtenOfCounty();
      const seen = new Map(sheets().map((sheet) => [sheet.name, sheet.cells]));
      const found = foundAt(places, (sheet, cell) => seen.get(sheet)?.[cell]);
      expect(differing(found, places).slice(0, 10).join("\n")).to.equal("");
    });
});

describe("The sample communities have the same scores, bit for bit,", () => {
  it("by the command as by the library", async () => {
    const { schools, communities } = (await byCommand(
      "score",
      ...[fileURLToPath(communitiesFile), "--rubric", "six-commons"],
    )) as PrintedScores;
    const printed: Figures = [
      ...schools.flatMap(({ name, final, items }): Figures => [
        [`${name} final`, final],
        ...items.map(({ id, points }) => [`${name} ${id}`, points] as const),
      ]),
      ...communities.map(({ id, joint }) => [`${id} joint`, joint] as const),
    ];
    const library = figuresOfScored(scoredOf(await communitiesGrids()));
    expect(library.length).to.be.greaterThan(300);
    expect(exactly(printed)).to.deep.equal(exactly(library));
  });

  for (const { name, make } of subjects)
    it(`read, scored and written over ${name}`, async () => {
      const { host, fill, sheets } = await Promise.resolve(make());
      for (const grid of await communitiesGrids()) fill(grid);
      const scored = scoredOf(await readHostGrids(host, { kind: "workbook" }));
      await host.writeSheets(scoreSheets(scored, "zh-CN"));
      const places = writtenOfScores(scoredOf(await communitiesGrids()));
      expect(places.length).to.be.greaterThan(100);
      const seen = new Map(sheets().map((sheet) => [sheet.name, sheet.cells]));
      const found = foundAt(places, (sheet, cell) => seen.get(sheet)?.[cell]);
      expect(differing(found, places).slice(0, 10).join("\n")).to.equal("");
    });

  it("by the function as by the library: the joint score of each community", async () => {
    const { communities } = scoredOf(await communitiesGrids());
    expect(communities.length).to.be.greaterThan(5);
    for (const { name, joint } of communities) {
      const column = (of: (member: (typeof joint.members)[number]) => unknown) =>
        joint.members.map((each) => [of(each)]);
      const own = column(({ own: score }) => score);
      const roles = column(({ role }) => memberRoleNames[role]["zh-CN"]);
      if (joint.joint === null) expect(() => call("JOINT", own, roles), name).to.throw(FunctionError);
      else expect(call("JOINT", own, roles), name).to.equal(joint.joint);
    }
  });
});
