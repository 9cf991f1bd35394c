// One door: the same files give the same schools and figures by the command, the pane, dropped files, functions and collecting.
import type { StageResult } from "@junheng/engine/assessment";
import { assessCounty } from "@junheng/engine/assessment";
import { collectSchools } from "@junheng/engine/collection";
import type { Grid } from "@junheng/engine/reading/cells";
import type { SchoolRecord, Stage } from "@junheng/engine/schools";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { stageNames } from "@junheng/engine/words";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readSent } from "../../addin/src/files/read-sent.js";
import { FunctionError } from "../../addin/src/functions/function-error.js";
import { schools } from "../../addin/src/functions/schools.js";
import { createMemoryHost } from "../../addin/src/hosts/memory/create-memory-host.js";
import { readCounty, readHostGrids } from "../../addin/src/pane/assess/data/read-data.js";
import { runCommand } from "../../cli/src/run-command.js";
import { inRepository } from "./run-junheng.js";

const cases = inRepository("test/cases");
const standard = nationalQuality2017;

/** The files of a case, from its folder. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(cases, folder)).map((name) => join(cases, folder, name));

/** Tables of a county: each file is a case by itself. */
const folders = [
  ...["base", "count-flag", "csv-encodings", "flips", "formula-placeholder-zero", "headers", "layouts"],
  ...["merged-figures", "statistics-rows", "two-row-headers", "two-years", "years", "xml-oddities"],
];
/** A school with its pupils and the values of its indicators, in a line. */
type Line = string;

const lineOf = (stage: string, name: string, pupils: unknown, values: readonly unknown[]): Line =>
  [stage, name, pupils, ...values.map((value) => value ?? "")].join(" | ");

const linesOfStages = (stages: Readonly<Record<string, StageResult>>): readonly Line[] =>
  Object.entries(stages).flatMap(([stage, result]) =>
    result.schools.map(({ name, pupils, indicators }) =>
      lineOf(
        stageNames[stage as Stage].en,
        name,
        pupils,
        standard.indicators.map(({ id }) => indicators[id]?.value),
      ),
    ),
  );

/** As the command has it: where no indicator of any school has a value, nothing was assessed. */
const linesOfRecords = (records: readonly SchoolRecord[]): readonly Line[] => {
  const { stages } = assessCounty(records, standard);
  const indicators = Object.values(stages).flatMap((stage) => Object.values(stage.indicators));
  return indicators.some((indicator) => indicator.schools > 0) ? linesOfStages(stages) : [];
};

const namesOf = (records: readonly SchoolRecord[]): readonly string[] => records.map(({ name }) => name).sort();

const gridsOf = async (files: readonly string[]): Promise<readonly Grid[]> => {
  const read = await Promise.all(files.map((file) => readWorkbook(new Uint8Array(readFileSync(file)), basename(file))));
  return read.flatMap(({ grids }) => grids);
};

/** What the command prints as JSON; nothing where it could not assess. */
const byCommand = async (files: readonly string[]): Promise<readonly Line[]> => {
  const { status, output = "" } = await runCommand(["assess", ...files, "--standard", standard.id, "--format", "json"]);
  return status === 0
    ? linesOfStages((JSON.parse(String(output)) as { stages: Record<string, StageResult> }).stages)
    : [];
};

/** The files as sheets of one open workbook, read by the pane's first button. */
const byWorkbook = async (grids: readonly Grid[]): Promise<readonly SchoolRecord[]> => {
  const host = createMemoryHost(grids.map(({ file: _file, ...grid }) => grid));
  return (await readCounty(await readHostGrids(host, { kind: "workbook" }))).records;
};

/** The one sheet as a range in a formula. */
const byFunction = ({ rows }: Grid): readonly Line[] => {
  const shown = rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? "" : (cell ?? ""))));
  try {
    const [, ...lines] = schools(shown, "", 2017, "en") as readonly (readonly unknown[])[];
    return lines.map(([stage, name, pupils, ...rest]) =>
      lineOf(String(stage), String(name), pupils, rest.slice(0, standard.indicators.length)),
    );
  } catch (error) {
    if (error instanceof FunctionError) return [];
    throw error;
  }
};

const byCollecting = async (files: readonly string[]): Promise<readonly SchoolRecord[]> => {
  const sent = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const reply = await readSent({ name: basename(file), bytes, templates: [], mapping: null });
      if (reply.kind !== "read") throw new Error(`${file} was not read`);
      return { file: basename(file), submission: reply.submission, diagnostics: reply.diagnostics };
    }),
  );
  return collectSchools(sent).records;
};

describe("One door for reading", () => {
  for (const file of folders.flatMap(filesOf))
    it(`gives the same schools of ${file.slice(cases.length + 1)} by the command, the pane and dropped files`, async () => {
      const grids = await gridsOf([file]);
      const command = await byCommand([file]);
      expect(linesOfRecords((await readCounty(grids)).records), "dropped files").to.deep.equal(command);
      expect(linesOfRecords(await byWorkbook(grids)), "workbook").to.deep.equal(command);
    });

  it("counts a school of a form beside those of a table by every door", async () => {
    const files = filesOf("two-doors");
    const grids = await gridsOf(files);
    const { output = "" } = await runCommand(["collect", ...files, "--format", "json"]);
    const command = namesOf((JSON.parse(String(output)) as { records: SchoolRecord[] }).records);
    expect(command).to.have.length(3);
    expect(namesOf((await readCounty(grids)).records), "dropped files").to.deep.equal(command);
    expect(namesOf(await byWorkbook(grids)), "workbook").to.deep.equal(command);
    expect(namesOf(await byCollecting(files)), "collecting").to.deep.equal(command);
    const [form] = grids.filter(({ file }) => file?.startsWith("form"));
    expect(byFunction(form!).map((line) => line.split(" | ")[1])).to.deep.equal(["第三小学"]);
  });

  for (const file of ["base", "headers", "layouts", "csv-encodings"].flatMap(filesOf))
    it(`gives the same schools of ${file.slice(cases.length + 1)} by functions and by collecting`, async () => {
      const command = await byCommand([file]);
      const [grid] = await gridsOf([file]);
      expect(grid === undefined ? [] : byFunction(grid), "function").to.deep.equal(command);
      const names = new Set(command.map((line) => line.split(" | ")[1]));
      expect(new Set(namesOf(await byCollecting([file]))), "collecting").to.deep.equal(names);
    });
});
