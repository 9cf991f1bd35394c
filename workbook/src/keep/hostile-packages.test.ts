// Whatever is made of a package: it is written back whole within its bounds, or refused; never half, never for ever.
import { expect } from "chai";
import { strToU8, unzipSync, zipSync } from "fflate";
import { cpuMilliseconds } from "../../../test/made-files/cpu-time.js";
import { FileProblem } from "../read/problem.js";
import { readWorkbook } from "../read/read-workbook.js";
import { writeGrids } from "../write/write-grids.js";
import { canSaveInto } from "./can-save-into.js";
import { maximumFormula, referencesOf } from "./formula-references.js";
import { saveInto } from "./save-into.js";

const edit = { sheet: "表", row: 0, column: 0, value: 9 };
const plain = (): Promise<Uint8Array> =>
  writeGrids([
    {
      sheet: "表",
      rows: [
        [1, "甲"],
        [2, "乙"],
      ],
    },
  ]);

/** The plain workbook with another inside of its sheet. */
const withSheet = async (xml: string): Promise<Uint8Array> =>
  zipSync({ ...unzipSync(await plain()), "xl/worksheets/sheet1.xml": strToU8(xml) });

/** What comes of saving: how many cells the result has, or the code by which it is refused. */
const outcome = async (bytes: Uint8Array): Promise<string> => {
  try {
    const { grids } = await readWorkbook(await saveInto(bytes, [edit]), "a.xlsx");
    return `read ${grids.length}`;
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return problem.code;
  }
};

describe("Saving into a hostile package", () => {
  it("refuses what is no whole sheet, and rows and columns beyond the last", async () => {
    const open = "<worksheet><sheetData>";
    expect(await outcome(await withSheet(`${open}<row r="1"><c r="A1"><v>1</v></c>`))).to.equal("fileDamaged");
    expect(await outcome(await withSheet("<worksheet/>"))).to.equal("fileDamaged");
    expect(await outcome(await withSheet(`${open}<row r="1000000000"/></sheetData></worksheet>`))).to.equal(
      "sheetTooLarge",
    );
    expect(await outcome(await withSheet(`${open}<row><c r="ZZZZ1"/></row></sheetData></worksheet>`))).to.equal(
      "sheetTooLarge",
    );
    expect(await outcome(await plain())).to.equal("read 1");
  });

  it("refuses a sheet that is not there, and a changed bit", async () => {
    const bytes = await plain();
    const missing = await saveInto(bytes, [{ ...edit, sheet: "别的" }]).catch((problem: unknown) => problem);
    expect(missing).to.be.instanceOf(FileProblem);
    const stored = zipSync(unzipSync(bytes), { level: 0 });
    const place = new TextDecoder("latin1").decode(stored).indexOf("<v>2</v>") + 3;
    stored[place] = 0x33;
    expect(await outcome(stored)).to.equal("fileDamaged");
  });

  const sheetOf = (inside: (count: number) => string) => async (count: number) =>
    outcome(await withSheet(`<worksheet><sheetData>${inside(count)}</sheetData></worksheet>`));
  const chained = (count: number): string =>
    Array.from({ length: count }, (_, k) => {
      const cell = `A${k + 2}`;
      return `<row r="${k + 2}"><c r="${cell}"><f>A${count + 1 - k}</f><v>1</v></c></row>`;
    }).join("");
  const formulas = (text: string): void => {
    for (let k = 0; k < 40; k++) referencesOf(text);
  };
  const lengthening: Readonly<Record<string, readonly [number, (count: number) => unknown]>> = {
    "tags unclosed": [400_000, sheetOf((count) => "<row ".repeat(count))],
    "blanks in a tag": [400_000, sheetOf((count) => `<row r="1"${" ".repeat(count)}></row>`)],
    "blanks before a name": [400_000, sheetOf((count) => `<row r="1" a${" ".repeat(count)}b></row>`)],
    "formulas that go through one another": [3_200, sheetOf(chained)],
    ...Object.fromEntries(
      ["'", '"', "[", "A", "$", "a:", "1"].map((sign) => [
        `a formula of ${sign}`,
        [maximumFormula / sign.length, (count: number) => formulas(sign.repeat(count))],
      ]),
    ),
  };
  for (const [kind, [count, work]] of Object.entries(lengthening))
    it(`takes time by its length: ${kind}`, async () => expect(await growth(work, count)).to.be.below(400));

  it("is refused or read again, wherever a sign is changed", async () => {
    const parts = unzipSync(await plain());
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let round = 0; round < 200; round++) {
      const names = Object.keys(parts).filter((name) => /sheet1|workbook|rels|Types/.test(name));
      const name = names[next(names.length)] ?? "";
      const part = Uint8Array.from(parts[name] ?? []);
      part[next(part.length)] = "<>\"'/& =1A\u0000".charCodeAt(next(11));
      await outcome(zipSync({ ...parts, [name]: part }));
    }
  });
});

/**
 * How many times as much work 32 times the length is: some 32 times where work goes by length, some 1,000 times by its square. So far apart,
 * neither passes for the other, however busy the machine is: what others do on it is no work of this process. In a process that has run many
 * tests before, and tidies their memory beside, up to 200 times were seen where it is 30 alone.
 */
async function growth(work: (count: number) => unknown, count: number): Promise<number> {
  const workOf = async (length: number): Promise<number> => {
    const before = cpuMilliseconds();
    await work(length);
    return cpuMilliseconds() - before;
  };
  // The least of some rounds: in one of them memory may be tidied, which is work of this process too.
  const leastOf = async (rounds: number, length: number): Promise<number> => {
    let least = Infinity;
    for (let round = 0; round < rounds; round++) least = Math.min(least, await workOf(length));
    return least;
  };
  const short = await leastOf(5, count / 32);
  // What takes less than a millisecond is not measured but by its start.
  return (await leastOf(3, count)) / Math.max(1, short);
}

describe("Which files can be saved into", () => {
  it("is known by their content", async () => {
    expect(canSaveInto(await plain())).to.equal(true);
    for (const bytes of [
      strToU8("学校,人数\n甲,1\n"),
      new Uint8Array(),
      zipSync({ "content.xml": strToU8("<a/>") }),
      zipSync({ "xl/workbook.bin": strToU8("a") }),
    ])
      expect(canSaveInto(bytes)).to.equal(false);
  });
});
