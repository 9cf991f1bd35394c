// The contract of junheng score and junheng rubrics: names, shapes, exit statuses, languages, and scores that add up.
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository, newFolder, runJunheng } from "./run-junheng.js";

const sample = inRepository("samples/communities.xlsx");
const rubric = ["--rubric", "six-commons"] as const;
const builtIn = [
  "six-commons",
  "seven-actions",
  "government-work-2012",
  "guarantee-and-quality-2017",
  "school-self-assessment",
  "paired-schools-minimum-counts",
];

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
};

const succeeds = async (...words: readonly string[]): Promise<string> => {
  const { status, output, errors } = await runJunheng(...words);
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return output;
};

interface Item {
  readonly id: string;
  readonly kind: "section" | "points" | "bonus" | "deduction";
  readonly full: number;
  readonly points: number;
  readonly atMost: number;
  readonly reason?: readonly string[];
}
interface School {
  readonly name: string;
  readonly total: number;
  readonly totalAtMost: number;
  readonly bonus: number;
  readonly deduction: number;
  readonly final: number;
  readonly finalAtMost: number;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly items: readonly Item[];
}
interface Community {
  readonly name: string;
  readonly joint: number | null;
  readonly reason: string | null;
  readonly rank: number | null;
  readonly members: readonly {
    readonly name: string;
    readonly role: string;
    readonly own: number | null;
    readonly weight: number | null;
    readonly merged: number | null;
  }[];
}
interface Scores {
  readonly rubric: string;
  readonly contentHash: string;
  readonly structureHash: string;
  readonly merge: string;
  readonly schools: readonly School[];
  readonly communities: readonly Community[];
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly where: { readonly cell?: string };
  }[];
}

const scored = async (...words: readonly string[]): Promise<Scores> =>
  JSON.parse(await succeeds("score", sample, ...rubric, "--format", "json", ...words)) as Scores;

const ownOf = ({ members }: Community, role: string): number | null =>
  members.find((member) => member.role === role)!.own;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe("junheng rubrics", () => {
  it("lists what is built in, with points, items and a fingerprint", async () => {
    const listed = JSON.parse(await succeeds("rubrics", "--format", "json")) as readonly Readonly<
      Record<string, unknown>
    >[];
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

describe("junheng score --format json", () => {
  let result: Scores;
  before(async () => {
    result = await scored();
  });

  it("has the agreed members in every school, item, community and finding", () => {
    expect(result).to.include({ rubric: "six-commons", merge: "roleWeighted" });
    for (const hash of [result.contentHash, result.structureHash]) expect(hash).to.match(/^[0-9a-f]{64}$/);
    expect(result.schools).to.have.lengthOf(18);
    expect(result.communities).to.have.lengthOf(9);
    for (const school of result.schools) {
      expect(school).to.include.keys("name", "total", "totalAtMost", "bonus", "deduction", "final", "finalAtMost");
      expect(school).to.include.keys("grade", "rank", "vetoes", "barred", "items");
      for (const item of school.items) expect(item).to.include.keys("id", "kind", "full", "points", "atMost");
    }
    for (const community of result.communities) {
      expect(community).to.include.keys("id", "name", "kind", "joint", "reason", "rank", "members");
      expect(community.members).to.have.lengthOf(2);
      for (const member of community.members)
        expect(member).to.have.all.keys("name", "role", "own", "weight", "merged");
    }
    for (const each of result.diagnostics) {
      expect(each).to.include.keys("severity", "code", "message", "where");
      expect(each.message).to.not.match(/\{\w+\}|undefined|NaN/);
    }
  });

  it("has totals that are the sums of their items, converted to 100 where an item does not apply", () => {
    const applies = ({ reason }: Item): boolean => reason!.every((line) => line !== "不适用");
    const converted = result.schools.filter(({ name, items, total, totalAtMost }) => {
      const points = items.filter((item) => item.kind === "points" && applies(item));
      const possible = sumOf(points.map(({ full }) => full));
      const least = (sumOf(points.map((item) => item.points)) / possible) * 100;
      const most = (sumOf(points.map((item) => item.atMost)) / possible) * 100;
      // What is converted is rounded to hundredths; what is only added up is exact.
      const digits = possible === 100 ? 1e-9 : 0.005 + 1e-9;
      expect(total, name).to.be.closeTo(least, digits);
      expect(totalAtMost, name).to.be.closeTo(most, digits);
      return possible !== 100;
    });
    expect(converted.map(({ name }) => name)).to.deep.equal(["七里初中"]);
  });

  it("has final scores of total, bonus and deductions", () => {
    for (const { name, total, bonus, deduction, final } of result.schools)
      expect(final, name).to.be.closeTo(total + bonus - deduction, 1e-9);
  });

  it("has joint scores of 0.4 of the lead's and 0.6 of the helped school's own", () => {
    const joined = result.communities.filter(({ joint }) => joint !== null);
    expect(joined).to.have.length.above(5);
    for (const community of joined) {
      const [lead, helped] = [ownOf(community, "lead"), ownOf(community, "helped")];
      expect(community.joint, community.name).to.be.closeTo(0.4 * lead! + 0.6 * helped!, 1e-9);
    }
    const order = joined.map(({ joint }) => joint!).sort((a, b) => b - a);
    for (const { joint, rank } of joined) expect(rank).to.equal(order.indexOf(joint!) + 1);
  });

  it("has as a member's own score the final score of its school, and none where that is open", () => {
    const schools = new Map(result.schools.map((school) => [school.name, school]));
    for (const { members } of result.communities)
      for (const { name, own } of members) {
        const { final, finalAtMost } = schools.get(name)!;
        expect(own, name).to.equal(final === finalAtMost ? final : null);
      }
  });

  it("leaves a community without a joint score where a figure of a member is missing, and says why", () => {
    const without = result.communities.filter(({ joint }) => joint === null);
    expect(without).to.not.deep.equal([]);
    for (const { reason, rank, members } of without) {
      expect([reason, rank]).to.deep.equal(["scoreLacking", null]);
      expect(members.some(({ own }) => own === null)).to.equal(true);
    }
  });

  it("gives every item a reason, with the cell of its figure", () => {
    for (const { name, items } of result.schools)
      for (const { kind, id, reason } of items) {
        if (kind === "section") continue;
        expect(reason, `${name} ${id}`).to.not.deep.equal([]);
        expect(reason!.join(""), `${name} ${id}`).to.match(/[A-Z]+\d+/);
      }
  });

  it("merges in the way asked for", async () => {
    const { merge, communities } = await scored("--merge", "mean");
    expect(merge).to.equal("mean");
    for (const community of communities.filter(({ joint }) => joint !== null))
      expect(community.joint).to.be.closeTo((ownOf(community, "lead")! + ownOf(community, "helped")!) / 2, 1e-9);
  });

  it("gives each member a score of its own where the merge does: 0.7 of its own, 0.3 of its partner's", async () => {
    const { communities } = await scored("--merge", "ownPlusJoint");
    const complete = communities.filter(({ members }) => members.every(({ own }) => own !== null));
    expect(complete).to.have.length.above(5);
    for (const { joint, reason, members } of complete) {
      expect([joint, reason]).to.deep.equal([null, "eachItsOwn"]);
      const [first, second] = members;
      expect(first!.merged).to.be.closeTo(0.7 * first!.own! + 0.3 * second!.own!, 1e-9);
      expect(second!.merged).to.be.closeTo(0.7 * second!.own! + 0.3 * first!.own!, 1e-9);
    }
  });

  it("speaks English when asked, with the same numbers", async () => {
    const english = await scored("--lang", "en");
    const numbers = ({ schools, communities }: Scores) => [
      schools.map(({ name, final, finalAtMost }) => [name, final, finalAtMost]),
      communities.map(({ joint }) => joint),
    ];
    expect(numbers(english)).to.deep.equal(numbers(result));
    const [item] = english.schools[0]!.items.filter(({ kind }) => kind !== "section");
    expect(item!.reason!.join(" ")).to.include("Rule:").and.to.include("Source:");
  });
});

describe("junheng score as text", () => {
  it("has every school, every community and the findings, in both languages", async () => {
    for (const [locale, ...headings] of [
      ["zh-CN", "最后得分", "捆绑得分", "数据中发现的问题"],
      ["en", "Final", "Joint", "Found in the data"],
    ] as const) {
      const text = await succeeds("score", sample, ...rubric, "--lang", locale);
      for (const heading of headings) expect(text).to.include(heading);
      expect(text).to.not.match(/\{\w+\}|undefined|NaN/);
      for (const { name } of (await scored()).schools) expect(text).to.include(name);
    }
  });

  it("tells one school all of its reasons, and the way to the next grade", async () => {
    const [school] = (await scored()).schools.filter(({ grade }) => grade !== null);
    const text = await succeeds("score", sample, ...rubric, "--school", school!.name);
    expect(text.startsWith(school!.name)).to.equal(true);
    const items = school!.items.filter(({ kind }) => kind !== "section");
    for (const { reason } of items) for (const line of reason!) expect(text).to.include(line);
    const english = await succeeds("score", sample, ...rubric, "--school", school!.name, "--lang", "en");
    expect(english).to.include("Rule:").and.to.include("Arithmetic:");
  });

  it("merges in the way asked for, and says which", async () => {
    expect(await succeeds("score", sample, ...rubric, "--merge", "mean")).to.include("得分平均");
    expect(await succeeds("score", sample, ...rubric, "--merge", "mean", "--lang", "en")).to.include("(mean)");
  });

  it("shows each member's own result where the merge gives no joint score", async () => {
    const [complete] = (await scored("--merge", "ownPlusJoint")).communities.filter(({ members }) =>
      members.every(({ merged }) => merged !== null),
    );
    const lines = (await succeeds("score", sample, ...rubric, "--merge", "ownPlusJoint")).split("\n");
    for (const { name, own, merged } of complete!.members) {
      const shown = [own, merged].map((value) => value!.toFixed(2));
      expect(
        lines.some((line) => [name, ...shown].every((part) => line.includes(part))),
        name,
      ).to.equal(true);
    }
  });
});

describe("junheng score --format xlsx --out", () => {
  const write = async (out: string, ...words: readonly string[]) =>
    await runJunheng("score", sample, ...rubric, "--format", "xlsx", "--out", out, ...words);
  const gridsOf = async (path: string) => (await readWorkbook(new Uint8Array(readFileSync(path)), path)).grids;

  it("writes four sheets marked as ours, with the same scores, and replaces them on a second run", async () => {
    const out = join(newFolder(), "得分 1.xlsx");
    for (const _ of [1, 2]) {
      const { status, output, errors } = await write(out);
      expect(errors).to.equal("");
      expect(status).to.equal(0);
      expect(output).to.include(out);
    }
    const grids = await gridsOf(out);
    expect(grids.map(({ sheet }) => sheet)).to.deep.equal(["评分结果", "共同体得分", "得分依据", "评分数据问题"]);
    for (const { ours, sheet } of grids) expect(ours, sheet).to.equal(true);
    const [scores] = grids;
    const header = scores!.rows.find((row) => row.includes("最后得分"))!;
    for (const { name, final, finalAtMost } of (await scored()).schools) {
      const row = scores!.rows.find(([first]) => first === name)!;
      const shown = row[header.indexOf("最后得分")];
      expect(shown, name).to.equal(final === finalAtMost ? final : `待定：${final} 到 ${finalAtMost}`);
    }
  });

  it("names the sheets in English when asked", async () => {
    const out = join(newFolder(), "scores.xlsx");
    expect((await write(out, "--lang", "en")).status).to.equal(0);
    expect((await gridsOf(out)).map(({ sheet }) => sheet)).to.deep.equal([
      "Scores",
      "Joint scores",
      "Reasons for scores",
      "Findings of scoring",
    ]);
  });

  it("never writes over the input or a file of the user's", async () => {
    const before = readFileSync(sample);
    for (const out of [sample, written("mine.xlsx", before)]) {
      const { status, errors } = await write(out);
      expect(status).to.equal(2);
      expect(errors).to.include(out);
      expect(readFileSync(out).equals(before)).to.equal(true);
    }
  });
});

describe("junheng score --format json --out", () => {
  const write = async (out: string) => await runJunheng("score", sample, ...rubric, "--format", "json", "--out", out);

  it("writes the object, and replaces its own on a second run", async () => {
    const out = join(newFolder(), "得分.json");
    for (const _ of [1, 2]) {
      const { status, errors } = await write(out);
      expect(errors).to.equal("");
      expect(status).to.equal(0);
    }
    expect(JSON.parse(readFileSync(out, "utf8"))).to.deep.equal(await scored());
  });

  it("never writes over JSON of somebody else, be it a rubric", async () => {
    for (const content of ['{"rubric": "mine"}\n', '{ "format": "junheng-rubric/1", "id": "mine" }\n']) {
      const theirs = written("mine.json", content);
      expect((await write(theirs)).status).to.equal(2);
      expect(readFileSync(theirs, "utf8")).to.equal(content);
    }
  });
});

describe("junheng score by a rubric of the user's", () => {
  it("takes the one on the workbook's own sheets where none is named: that of the sample gives the same scores", async () => {
    const pointsOf = ({ schools, communities }: Scores) => [
      schools.map(({ name, final, finalAtMost }) => [name, final, finalAtMost]),
      communities.map(({ name, joint }) => [name, joint]),
    ];
    const own = JSON.parse(await succeeds("score", sample, "--format", "json")) as Scores;
    expect(pointsOf(own)).to.deep.equal(pointsOf(await scored()));
  });

  const own = (points: number): string =>
    written(
      "细则.json",
      JSON.stringify({
        format: "junheng-rubric/1",
        id: "own",
        title: { "zh-CN": "自定细则", en: "own rubric" },
        source: { document: "本县方案", certainty: "D" },
        scope: "school",
        points: 10,
        decimals: 2,
        inputs: [{ id: "rate", title: { "zh-CN": "巩固率", en: "retention" }, kind: "percent" }],
        items: [
          {
            id: "keeping",
            title: { "zh-CN": "控辍保学", en: "keeping pupils" },
            points,
            method: { kind: "ratioAsScore", input: "rate" },
          },
        ],
        total: { notApplicable: "rubric", gradesOn: "points" },
      }),
    );
  const figures = written("数据.csv", "学校名称,巩固率\n一小,96.4\n二小,90\n");

  it("scores 96.4 % as 9.64 of 10", async () => {
    const { rubric: id, schools } = JSON.parse(
      await succeeds("score", figures, "--rubric", own(10), "--format", "json"),
    ) as Scores;
    expect(id).to.equal("own");
    expect(schools.map(({ name, final, rank }) => [name, final, rank])).to.deep.equal([
      ["一小", 9.64, 1],
      ["二小", 9, 2],
    ]);
  });

  it("ends with 1 and says so where its points do not add up, or it is no JSON", async () => {
    for (const bad of [own(9), written("bad.json", "{")]) {
      const { status, output, errors } = await runJunheng("score", figures, "--rubric", bad, "--format", "json");
      expect(status).to.equal(1);
      expect(output).to.equal("");
      const [told] = JSON.parse(errors).diagnostics as Scores["diagnostics"];
      expect(told).to.include({ severity: "error" });
      expect(told!.message).to.not.match(/\{\w+\}|undefined/);
    }
  });
});

describe("junheng rubrics ID --out", () => {
  for (const name of ["六共.xlsx", "六共.json"])
    it(`writes a built-in rubric as ${name}, which scores as the built-in one does, and is never written over`, async () => {
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
      expect((await runJunheng("rubrics", "six-commons", "--out", out)).status).to.equal(2);
    });
  it("prints one as JSON, and names those that there are when asked for another", async () => {
    expect(JSON.parse(await succeeds("rubrics", "seven-actions"))).to.include({ id: "seven-actions" });
    const { status, errors } = await runJunheng("rubrics", "eight-actions", "--lang", "en");
    expect(status).to.equal(2);
    expect(errors).to.match(/seven-actions/);
  });
});

describe("junheng score: exit statuses", () => {
  const withoutRubric = written("数据.csv", "学校名称,巩固率\n一小,96.4\n");
  const usage = async (...words: readonly string[]): Promise<string> => {
    const { status, output, errors } = await runJunheng("score", ...words);
    expect(status, words.join(" ")).to.equal(2);
    expect(output).to.equal("");
    return errors;
  };

  it("ends with 2 and a sentence for wrong usage", async () => {
    expect(await usage(withoutRubric)).to.include("six-commons");
    expect(await usage(sample, "--rubric", "nine-commons"))
      .to.include("nine-commons")
      .and.to.include("six-commons");
    expect(await usage(sample, ...rubric, "--merge", "pooled"))
      .to.include("pooled")
      .and.to.include("roleWeighted");
    expect(await usage(sample, ...rubric, "--date", "today")).to.include("today");
    expect(await usage(sample, ...rubric, "--school", "没有的学校"))
      .to.include("没有的学校")
      .and.to.include("新塘乡中心小学");
    expect(await usage(sample, ...rubric, "--format", "docx")).to.include("xlsx");
    expect(await usage(sample, ...rubric, "--format", "xlsx")).to.include("--out");
    expect(await usage(sample, ...rubric, "--standard", "national-basic-2012")).to.include("--standard");
    expect(await usage(...rubric)).to.not.equal("");
  });

  it("says it in English when asked", async () => {
    expect(await usage(withoutRubric, "--lang", "en")).to.include("Say with --rubric");
    expect(await usage(sample, ...rubric, "--merge", "pooled", "--lang", "en")).to.match(/^--merge cannot be “pooled”/);
    expect(await usage(sample, ...rubric, "--school", "Nowhere", "--lang", "en")).to.match(
      /^There is no school “Nowhere”/,
    );
  });

  it("ends with 1 where there is nothing to score, and says what was looked for", async () => {
    const nothing = written("空.csv", "甲,乙\n1,2\n");
    const json = await runJunheng("score", nothing, ...rubric, "--format", "json");
    expect([json.status, json.output]).to.deep.equal([1, ""]);
    const codes = (JSON.parse(json.errors).diagnostics as Scores["diagnostics"]).map(({ code }) => code);
    expect(codes).to.include("scoresNotFound");
    for (const [locale, sentence] of [
      ["zh-CN", /^没有可以打分的数据。/],
      ["en", /^There is nothing to score\./],
    ] as const) {
      const { status, output, errors } = await runJunheng("score", nothing, ...rubric, "--lang", locale);
      expect([status, output]).to.deep.equal([1, ""]);
      expect(errors).to.match(sentence);
    }
  });

  it("ends with 1 where the file or the sheet is not there", async () => {
    expect((await runJunheng("score", join(newFolder(), "没有.xlsx"), ...rubric)).status).to.equal(1);
    expect((await runJunheng("score", sample, ...rubric, "--sheet", "没有的表")).status).to.equal(1);
  });
});
