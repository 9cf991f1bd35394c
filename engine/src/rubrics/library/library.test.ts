// The rubrics that ship: points add up, nothing is left undefined or unused, every text stands in both languages.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect } from "chai";
import { isSection, parseRubricText, servingInputs } from "../index.js";
import type { RubricItem } from "../index.js";
import { builtInRubricOf, builtInRubrics } from "./index.js";
import { textsIn, inputsIn, nodesIn, itemsIn, counts, datesIn, rowsOf, sumFor, sourcesIn } from "./test-support.js";

for (const rubric of builtInRubrics) {
  describe(`The rubric ${rubric.id}`, () => {
    const nodes = nodesIn(rubric.items);
    const items = itemsIn(rubric.items);

    it("has points that add up at each level, on each day, for each sort of row", () => {
      for (const date of [...datesIn(rubric), "2024-06-30"]) {
        for (const row of rowsOf(rubric)) {
          expect(sumFor(rubric, rubric.items, date, row), `${date} ${JSON.stringify(row)}`).to.be.closeTo(
            rubric.points,
            1e-9,
          );
          for (const node of nodes) {
            if (!isSection(node) || !counts(node)) continue;
            expect(sumFor(rubric, node.items, date, row), `${node.id} ${date} ${JSON.stringify(row)}`).to.be.closeTo(
              node.points,
              1e-9,
            );
          }
        }
      }
    });

    it("names each node and each input once, in camelCase", () => {
      for (const ids of [nodes, rubric.inputs].map((list) => list.map(({ id }) => id))) {
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const id of ids) expect(id).to.match(/^[a-z][a-zA-Z0-9]*$/);
      }
    });

    it("uses every input, and no other", () => {
      const defined = new Set(rubric.inputs.map(({ id }) => id));
      const serving = servingInputs(rubric);
      const named = (item: RubricItem): readonly string[] => [
        ...inputsIn(item.method),
        ...[item.applies?.input, item.evidenceInput, ...Object.values(item.reviews ?? {})].filter(
          (id) => id !== undefined,
        ),
      ];
      const used = [...items.flatMap(named), ...(rubric.vetoes ?? []).map(({ input }) => input)];
      expect([...defined].filter((id) => !used.includes(id) && !serving.has(id))).to.deep.equal([]);
      expect([...used, ...serving].filter((id) => !defined.has(id))).to.deep.equal([]);
    });

    it("says everything in Chinese and in English", () => {
      for (const [path, { "zh-CN": zh, en }] of textsIn(rubric)) {
        expect(zh, path).to.match(/\p{Script=Han}/u);
        expect(en, path).to.match(/[a-z]/i);
        expect(en, path).not.to.match(/[\p{Script=Han}，。；：、（）“”]/u);
      }
    });

    it("says of every item who judges it, what has to be shown, its rule, and where it comes from", () => {
      for (const { id, office, evidence, rule, source } of items) {
        expect(office, id).to.exist;
        expect(evidence, id).to.not.be.empty;
        expect(rule, id).to.exist;
        expect(source?.document, id).to.be.a("string").and.not.be.empty;
      }
    });

    it("says that points are a proposal where they are", () => {
      const proposed = sourcesIn(rubric).filter(({ certainty }) => certainty === "D");
      for (const { document, article, note } of proposed) {
        expect(note?.["zh-CN"], `${document} ${article}`).to.match(/建议|未见|没有见到/);
      }
      if (proposed.length > 0) expect(rubric.note?.["zh-CN"]).to.include("建议");
    });

    it("has dates that are dates, the first not after the last", () => {
      for (const date of datesIn(rubric)) expect(new Date(date).toISOString().slice(0, 10)).to.equal(date);
      for (const { effective } of [rubric, ...items]) {
        if (effective?.from && effective.to) expect(effective.from <= effective.to).to.equal(true);
      }
    });

    it("has ranges that hold something, and headers that belong to one input only", () => {
      for (const { range, id } of rubric.inputs) {
        if (range) expect((range[0] ?? -Infinity) < (range[1] ?? Infinity), id).to.equal(true);
      }
      const headers = rubric.inputs.flatMap(({ title, headers: others = [] }) => [title["zh-CN"], ...others]);
      expect(headers.filter((header, at) => headers.indexOf(header) !== at)).to.deep.equal([]);
    });

    it("has grades from the highest to the lowest, the last of them open below, and vetoes that name one of them", () => {
      const lines = (rubric.grades ?? []).map(({ from }) => from);
      expect(lines).to.deep.equal([...lines].sort((a, b) => b - a));
      expect(lines.at(-1) ?? 0).to.equal(0);
      for (const { effect } of rubric.vetoes ?? []) {
        if (effect.kind === "gradeAtMost") expect(rubric.grades?.map(({ id }) => id)).to.include(effect.grade);
        if (effect.kind === "itemZero") expect(items.map(({ id }) => id)).to.include(effect.item);
      }
    });
  });
}

describe("The built-in rubrics", () => {
  it("are found by their ids", () => {
    for (const rubric of builtInRubrics) expect(builtInRubricOf(rubric.id)).to.equal(rubric);
    expect(builtInRubricOf("none")).to.equal(undefined);
  });

  it("never take pupils per full-time teacher for pupils per staff member, nor the other way round", () => {
    const inputs = builtInRubrics.flatMap((rubric) => rubric.inputs);
    const names = inputs.map(({ title, headers = [] }) => [title["zh-CN"], ...headers].join(" "));
    const staff = names.filter((name) => /与教职工|员生/.test(name));
    expect(staff).to.have.lengthOf(3);
    for (const name of staff) expect(name).to.not.match(/生师比|师生比/);
  });

  it("are files of the format that users have: the strict reader takes each as it stands", () => {
    const files = readdirSync(new URL(".", import.meta.url)).filter((file) => file.endsWith(".json"));
    expect(files.sort()).to.deep.equal(builtInRubrics.map(({ id }) => `${id}.json`).sort());
    for (const file of files) {
      const { rubric, diagnostics } = parseRubricText(readFileSync(new URL(file, import.meta.url), "utf8"), file);
      expect(diagnostics, file).to.deep.equal([]);
      expect(rubric, file).to.deep.equal(builtInRubricOf(basename(file, ".json")));
    }
  });
});
