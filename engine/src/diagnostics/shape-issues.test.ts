import { expect } from "chai";
import * as z from "zod/mini";
import { jsonOf, shapeIssues } from "./shape-issues.js";

const schema = z.strictObject({
  version: z.literal(1),
  columns: z.record(z.string(), z.union([z.null(), z.string(), z.strictObject({ path: z.string() })])),
  rows: z.optional(z.array(z.int().check(z.positive()))),
});

const issues = (json: unknown) => shapeIssues(schema.safeParse(json, { jitless: true }).error?.issues ?? [], json);

describe("The faults of a file of settings", () => {
  it("name the kind that is wanted and the one that is there", () => {
    expect(issues([1])).to.deep.equal([{ code: "invalid_type", path: "", wanted: ["object"], found: "array" }]);
    expect(issues({ version: 1 })).to.deep.equal([
      { code: "invalid_type", path: "columns", wanted: ["record"], found: "undefined" },
    ]);
  });

  it("name every unknown part by itself, and the values and limits that there are", () => {
    expect(issues({ version: 2, columns: {}, rows: [0], extra: 1, other: 2 })).to.deep.equal([
      { code: "invalid_value", path: "version", possible: ["1"], found: "number" },
      { code: "too_small", path: "rows.0", limit: 0 },
      { code: "unrecognized_keys", path: "extra" },
      { code: "unrecognized_keys", path: "other" },
    ]);
  });

  it("name all kinds of a choice, or what is wrong with the one that fits best", () => {
    expect(issues({ version: 1, columns: { a: 5 } })).to.deep.equal([
      { code: "invalid_type", path: "columns.a", wanted: ["null", "string", "object"], found: "number" },
    ]);
    expect(issues({ version: 1, columns: { a: { path: 5 } } })).to.deep.equal([
      { code: "invalid_type", path: "columns.a.path", wanted: ["string"], found: "number" },
    ]);
  });

  it("say where a text stops being JSON", () => {
    expect(jsonOf('{\n"a": 1,\n').issue).to.include({ path: "" });
    expect(jsonOf('{\n"a": 1,\n').issue?.code).to.match(/^json_broken/);
    expect(jsonOf("PK\u0000\u0003").issue).to.deep.equal({ code: "json_binary", path: "" });
    expect(jsonOf(" \n").issue).to.deep.equal({ code: "json_empty", path: "" });
  });
});
