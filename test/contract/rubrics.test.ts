// junheng rubrics: what is built in, and writing one out to change it.
import { expect } from "chai";
import { join } from "node:path";
import { inRepository, newFolder, runJunheng, succeeds } from "./run-junheng.js";

const sample = inRepository("samples/scored-communities.xlsx");
const builtIn = [
  "six-commons",
  "seven-actions",
  "government-work-2012",
  "guarantee-and-quality-2017",
  "school-self-assessment",
  "paired-schools-minimum-counts",
];

describe("junheng rubrics", () => {
  it("lists what is built in, with points, items and a fingerprint", async () => {
    const { rubrics: listed } = JSON.parse(await succeeds("rubrics", "--format", "json")) as {
      readonly rubrics: readonly Readonly<Record<string, unknown>>[];
    };
    expect(listed.map(({ id }) => id)).to.have.members(builtIn);
    for (const each of listed) {
      expect(each).to.have.all.keys("id", "title", "document", "points", "items", "inputs", "note", "contentHash");
      expect(each["contentHash"]).to.match(/^[0-9a-f]{64}$/);
    }
  });

  it("lists them as text in both languages", async () => {
    for (const id of builtIn) {
      expect(await succeeds("rubrics")).to.match(new RegExp(`^${id}$`, "m"));
      expect(await succeeds("rubrics", "--lang", "en")).to.match(new RegExp(`^${id}$`, "m"));
    }
    expect(await succeeds("rubrics")).to.match(/^ {2}\S.*[\u4e00-\u9fff].*分.*项/m);
    expect(await succeeds("rubrics", "--lang", "en")).to.match(/^ {2}[A-Z].*points.*items/m);
  });
});

describe("junheng rubrics ID --out", () => {
  for (const name of ["六共.xlsx", "六共.json"])
    it(`writes a built-in rubric as ${name}, which scores as the built-in one does, and may be written again`, async () => {
      const out = join(newFolder(), name);
      expect(await succeeds("rubrics", "six-commons", "--out", out)).to.include(name);
      const scored = async (named: string): Promise<unknown> => {
        const { contentHash, schools } = JSON.parse(
          await succeeds("score", sample, "--rubric", named, "--format", "json"),
        ) as {
          contentHash: string;
          schools: unknown;
        };
        return { contentHash, schools };
      };
      expect(await scored(out)).to.deep.equal(await scored("six-commons"));
      await succeeds("rubrics", "six-commons", "--out", out);
    });
  it("prints one as JSON, and names those that there are when asked for another", async () => {
    expect(JSON.parse(await succeeds("rubrics", "seven-actions"))).to.include({ id: "seven-actions" });
    const { status, errors } = await runJunheng("rubrics", "eight-actions", "--lang", "en");
    expect(status).to.equal(2);
    expect(errors).to.match(/seven-actions/);
  });
});
