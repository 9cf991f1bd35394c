// What a volunteer runs in WPS, over the fake of WPS: it tries the port's calls on a sheet of its own, leaves nothing behind, and tells nothing of the user's data.
import { expect } from "chai";
import { givenByWps } from "../../addin/src/wps/given.js";
import { probeText, runProbe } from "../../addin/src/wps/probe/run-probe.js";
import { probedIn, steps } from "../../addin/src/wps/probe/steps.js";
import { FakeRange } from "../wps/fake-range.js";
import { makeFakeWps } from "../wps/fake-wps.js";

const shell = { CreateTaskPane: () => ({}), GetTaskPane: () => undefined, PluginStorage: {} };

/** A page of WPS with an open workbook. */
const open = () => {
  const wps = makeFakeWps();
  const globals = { wps: { Application: wps.app, ...shell }, navigator: { language: "zh-CN", userAgent: "Chrome/86" } };
  const given = givenByWps(globals);
  if (given === null) throw new Error("Not taken for WPS.");
  return { ...wps, probed: probedIn(globals, given) };
};

/** Node has no workers of a page's kind: that step is the browser test's. */
const here = steps.filter(({ name }) => name !== "a worker");

describe("The probe of WPS", () => {
  it("keeps every step over the fake, and leaves the workbook as it was", async () => {
    const { book, probed } = open();
    const told: string[] = [];
    const results = await runProbe(here, probed, (name) => told.push(name));
    expect(results.filter(({ isKept }) => !isKept)).to.deep.equal([]);
    expect(told).to.deep.equal(here.map(({ name }) => name));
    expect(book.sheets.map(({ Name }) => Name)).to.deep.equal(["Sheet1"]);
    expect(book.active.cells.size).to.equal(0);
    expect(probeText(results))
      .to.match(/^Junheng \d+\.\d+\.\d+\nok {3}browser \(\d+ ms\): Chrome\/86\n/)
      .and.to.match(/numbers and texts come back \(\d+ ms\): 11 the same/);
  });

  it("writes nothing into a workbook that is not empty, and tells nothing of what is in it", async () => {
    const { book, probed } = open();
    FakeRange.at(book.active, "B2").Value2 = "第一小学";
    book.active.Name = "某县学校";
    const results = await runProbe(here, probed);
    expect(results.at(-1)).to.include({ name: "empty workbook", isKept: false });
    expect(book.sheets).to.have.length(1);
    expect(probeText(results)).not.to.match(/第一小学|某县/);
  });

  it("says which step failed and with what, and goes on", async () => {
    const { probed, trips } = open();
    trips.before = (name) => {
      if (name === "AddChart2") throw new TypeError("AddChart2 is not a function");
    };
    const results = await runProbe(here, probed);
    const failed = results.filter(({ isKept }) => !isKept).map(({ name, seen }) => `${name}: ${seen}`);
    expect(failed[0]).to.match(/^writeSheets: HostError.*failed/);
    expect(results).to.have.length(here.length);
  });

  it("would notice numbers that a way through text has changed", async () => {
    const { probed } = open();
    const { host } = probed;
    const rounding: typeof host = {
      ...host,
      read: async (...given) => {
        const grid = await host.read(...given);
        const rows = grid.rows.map((row) =>
          row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)),
        );
        return { ...grid, rows };
      },
    };
    const results = await runProbe(here, { ...probed, host: rounding });
    expect(results.find(({ name }) => name === "numbers and texts come back")).to.include({ isKept: false });
  });
});
