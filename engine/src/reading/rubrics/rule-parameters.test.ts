// Rules written out for a cell: how they look, how a typist may write them, and what is said about those that are wrong.
import { expect } from "chai";
import type { Method } from "../../rubrics/index.js";
import { describeDiagnostic } from "../../words/index.js";
import { formatRuleParameters, parseRuleParameters } from "./rule-parameters.js";

const issuesOf = (text: string): readonly string[] =>
  parseRuleParameters(text).issues.map((issue) => {
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(issue, locale)).not.to.match(/\{\w+\}|undefined/);
    return `${issue.code} ${String(issue.params["name"] ?? issue.params["part"])}`;
  });

describe("formatRuleParameters", () => {
  const cases: readonly (readonly [Method, string])[] = [
    [
      { kind: "judged", input: "a", holds: "deduction", range: [2, 5] },
      "judged: input=a; holds=deduction; range=[2, 5]",
    ],
    [
      { kind: "bestOf", of: [{ method: { kind: "ratioAsScore", input: "a" }, points: 6 }] },
      "bestOf: of=[{method={ratioAsScore: input=a}; points=6}]",
    ],
    [
      {
        kind: "gradeToPoints",
        input: "等第",
        grades: [
          { grade: "基本 合格", points: 3 },
          { grade: "1", points: 0 },
        ],
      },
      'gradeToPoints: input=等第; grades=[{grade="基本 合格"; points=3}, {grade="1"; points=0}]',
    ],
  ];
  for (const [method, text] of cases) {
    it(text, () => {
      expect(formatRuleParameters(method)).to.equal(text);
      expect(parseRuleParameters(text).method).to.deep.equal(method);
    });
  }

  it("refuses a number that is none", () => {
    const method: Method = { kind: "ratioAsScore", input: "a", whole: NaN };
    expect(() => formatRuleParameters(method)).to.throw(TypeError, "finite numbers, got NaN");
  });
});

describe("parseRuleParameters", () => {
  it("takes what a Chinese keyboard writes", () => {
    expect(
      parseRuleParameters(" perUnit： input＝“教师 数”；from＝１００；side=below； step=－0.2；count=exact； ").method,
    ).to.deep.equal({
      kind: "perUnit",
      input: "教师 数",
      from: 100,
      side: "below",
      step: -0.2,
      count: "exact",
    });
  });

  it("takes digits for a text where only a text can stand", () => {
    expect(parseRuleParameters("gradeToPoints: input=g; grades=[{grade=1; points=10}]").method).to.deep.equal({
      kind: "gradeToPoints",
      input: "g",
      grades: [{ grade: "1", points: 10 }],
    });
  });

  it("names every parameter that is missing, unknown, doubled or unfit", () => {
    expect(issuesOf("threshold: input=a; input=b; valeu=3; direction=up")).to.deep.equal([
      "parameterTwice input",
      "parameterUnknown valeu",
      "parameterUnfit direction",
      "parameterLacking value",
    ]);
    expect(issuesOf("bands: input=a; bands=[{from=x; points=1}]")).to.deep.equal(["parameterUnfit from"]);
    expect(issuesOf("perUnit: input=a; from=1e999; side=below; step=1; count=exact")).to.deep.equal([
      "parameterUnfit from",
    ]);
    expect(issuesOf("checklist: conditions=[a]; how={by=some}")).to.deep.equal(["parameterUnfit by"]);
  });

  it("says which methods there are where it is another", () => {
    expect(issuesOf("linear: input=a")).to.deep.equal(["parameterMethod linear"]);
    expect(issuesOf("input=a")).to.deep.equal(["parameterMethod "]);
    expect(issuesOf("bestOf: of=[{method={sum: of=[]}}]")).to.deep.equal(["parameterMethod sum"]);
  });

  it("quotes the place where the text breaks off", () => {
    expect(issuesOf("threshold: input=a; value")).to.deep.equal(["parametersSyntax …"]);
    expect(issuesOf("threshold: input=a value=3")).to.deep.equal(["parametersSyntax value=3"]);
    expect(issuesOf('judged: input="a')).to.deep.equal(["parametersSyntax …"]);
    expect(issuesOf("panel: inputs=[a; b]")).to.deep.equal(["parametersSyntax ; b]"]);
  });

  it("knows no names but those of parameters", () => {
    expect(issuesOf("threshold: __proto__={a=1}; input=a; value=1; direction=atMost")).to.deep.equal([
      "parameterUnknown __proto__",
    ]);
    expect(issuesOf("constructor: input=a")).to.deep.equal(["parameterMethod constructor"]);
  });

  it("stops at its limits", () => {
    expect(issuesOf(`panel: inputs=${"[".repeat(50_000)}`)[0]).to.match(/^parametersTooLong/);
    expect(issuesOf(`panel: inputs=${"[".repeat(9000)}`)[0]).to.match(/^parametersTooDeep/);
    expect(issuesOf(`panel: inputs=${"{a=".repeat(9000)}`)[0]).to.match(/^parametersTooDeep/);
  });
});
