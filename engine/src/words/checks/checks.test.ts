// The sentences of checks: one for everything that may be found, proposed or changed, in both languages, with nothing left to fill in.
import { expect } from "chai";
import type { CheckFinding, CheckTest, KeyedSchool } from "../../checks/index.js";
import { applyCorrections, builtInChecks, checkSchools, checksWithSentence, readChecks } from "../../checks/index.js";
import type { Quantities } from "../../schools/index.js";
import { checkProposalMessages } from "./check-proposals.js";
import { checkSheetMessages } from "./check-sheet.js";
import { checkMessages, explainChange, explainFinding, explainProposal } from "./checks.js";
import { describeDiagnostic } from "../describe-diagnostic.js";

const locales = ["zh-CN", "en"] as const;
const source = {
  file: "甲.xlsx",
  sheet: "表",
  row: 9,
  columns: { "whole.staff": "C", "whole.fullTimeTeachers": "D", "whole.books": "F", "whole.pupils": "B" },
};
const school = (whole: Quantities, rest = {}): KeyedSchool => ({
  key: "1",
  record: { name: "一小", whole, source, ...rest },
});

const first = (one: KeyedSchool, context = {}): CheckFinding => {
  const [finding] = checkSchools([one], builtInChecks, context);
  if (finding === undefined) throw new TypeError("first requires a finding");
  return finding;
};

const isWhole = (sentence: string): void => {
  expect(sentence).to.not.match(/[{}]|undefined|NaN|\[object|(?:whole|primary|junior|senior)\.[a-z]/);
  expect(sentence).to.match(/[。.)]$/);
};

describe("the sentences of checks", () => {
  it("tell the arithmetic and the cells", () => {
    const finding = first(school({ pupils: 600, staff: 48, fullTimeTeachers: 52 }));
    expect(explainFinding(finding, "zh-CN")).to.equal(
      "专任教师 52 人，多于教职工 48 人（D9、C9），多 4 人。专任教师是教职工的一部分：请核对两项是否填反，或有一项填错。",
    );
    expect(explainFinding(finding, "en")).to.equal(
      "52 full-time teachers, but 48 staff (D9 and C9): 4 too many. Full-time teachers are part of the staff: check whether the two were exchanged, or one is wrong.",
    );
  });

  it("name the stage, and the parts of a sum", () => {
    const { primary, junior } = { primary: { pupils: 320, boarders: 321 }, junior: { pupils: 210 } };
    const nine = school({ pupils: 540 }, { type: "nineYear", primary, junior });
    const [boarders, sum] = checkSchools([nine], builtInChecks).map((each) => explainFinding(each, "zh-CN"));
    expect(boarders).to.match(/^小学部寄宿生 321 人，多于在校学生 320 人，多 1 人。/);
    expect(sum).to.equal(
      "各学段“在校学生数”：小学 320 + 初中 210 = 530，与全校 540（B9）相差 10。请核对是哪一项填错了。",
    );
  });

  it("show the value of every part of a sum, by short names", () => {
    const nine = school(
      { pupils: 90 },
      {
        type: "nineYear",
        primary: { pupils: 90, fullTimeTeachers: 7, bachelorTeachers: 6, associateTeachers: 9, masterTeachers: 0 },
      },
    );
    const degrees = checkSchools([nine], builtInChecks).find(({ rule }) => rule === "degreesOverTeachers");
    expect(degrees && explainFinding(degrees, "zh-CN")).to.equal(
      "小学部各学历教师合计 硕士 0 + 本科 6 + 专科 9 = 15 人，多于专任教师 7 人，多 8 人。请核对各学历人数和专任教师数。",
    );
    expect(degrees && explainFinding(degrees, "en")).to.equal(
      "Teachers by degree in the primary stage add up to master 0 + bachelor 6 + associate 9 = 15, but there are 7 full-time teachers: 8 too many. Check the degrees and the full-time teachers.",
    );
    const rows = [
      ["编号", "条件"],
      ["甲", "小学专任教师数 + 2 * 小学班级数 <= 教职工数 / 2"],
    ];
    const own = readChecks({ sheet: "检查规则", rows }).rules;
    const [found] = checkSchools([school({ staff: 30.5 }, { primary: { fullTimeTeachers: 12, classes: 7 } })], own);
    expect(found && explainFinding(found, "en")).to.include(
      "full-time teachers (primary) 12 + 2 × classes (primary) 7 = 26, which should be no more than 0.5 × staff 30.5 = 15.25 (C9)",
    );
  });

  it("tell a unit, and what is proposed for it", () => {
    const others = Array.from({ length: 9 }, (_, k): KeyedSchool => ({
      key: `o${k}`,
      record: { name: `校${k}`, whole: { pupils: 600 + k, books: 15_000 + 311 * k } },
    }));
    const [finding] = checkSchools([school({ pupils: 600, books: 1.6 }), ...others], builtInChecks);
    expect(finding?.rule).to.equal("unit.books");
    expect(explainFinding(finding as CheckFinding, "zh-CN")).to.match(
      /^“图书册数” 1\.6，生均 1\.6 ÷ 600 = 0\.0027（F9、B9），而其他 9 所学校在 .* 之间，单位多半不对：如果填的是万册，乘以 10000，则是 16000，生均 26\.67。请核对单位。$/,
    );
    const proposal = finding?.proposal;
    expect(proposal && explainProposal(proposal, "zh-CN")).to.equal(
      "建议把“图书册数”由 1.6 改为 16000：如果填的是万册，乘以 10000，与其他学校相当。",
    );
    const { changes } = applyCorrections([school({ pupils: 600, books: 1.6 })], proposal ? [proposal] : []);
    expect(changes.map((change) => explainChange(change, "zh-CN"))).to.deep.equal([
      "一小的“图书册数”（文件“甲.xlsx”，工作表“表”，单元格 F9）由 1.6 改为 16000（规则：unit.books）。",
    ]);
  });

  it("say a figure once that a sheet gives per pupil itself", () => {
    const all = Array.from({ length: 12 }, (_, k): KeyedSchool => ({
      key: `s${k}`,
      record: { name: `校${k}`, whole: { pupils: 600, computersPer100Pupils: k === 3 ? 0.12 : 11 + k / 3 } },
    }));
    const found = checkSchools(all, builtInChecks).find(({ rule }) => rule === "unit.computersPer100Pupils");
    expect(found && explainFinding(found, "zh-CN")).to.match(
      /^“每百名学生拥有计算机台数” 0\.12，而其他 11 所学校在 .* 之间，单位多半不对：乘以 100，则是 12。请核对单位。$/,
    );
  });

  it("are not made of what is beyond any number", () => {
    const test = {
      kind: "relation",
      left: [{ times: 1e300, paths: ["pupils"] }],
      is: "<=",
      right: [{ times: 1, paths: ["classes"] }],
    } as const;
    const rule = { ...builtInChecks[0]!, id: "own", test };
    for (const each of checkSchools([school({ pupils: 1e300, classes: 3 })], [rule]))
      isWhole(explainFinding(each, "en"));
  });

  it("show the figures that two schools share, and those that are unlikely beside one and the same", () => {
    const alike = { pupils: 612, classes: 15, largestClass: 44, staff: 48, fullTimeTeachers: 43, computers: 71 };
    const more = { ...alike, boarders: 31, books: 15_317, multimediaRooms: 17 };
    const pair = [school(more), { ...school(more), key: "2" }];
    const copied = checkSchools(pair, builtInChecks).find(({ rule }) => rule === "sameFigures");
    expect(copied && explainFinding(copied, "zh-CN")).to.include("：在校学生数 612、班级数 15、");
    const few = school({ pupils: 6, books: 153_170, computers: 971, siteArea: 999_000, buildingArea: 199_000 });
    const divided = checkSchools([few], builtInChecks).find(({ rule }) => rule === "divisor.pupils");
    expect(divided && explainFinding(divided, "en")).to.match(/far too large beside it: .*books 153170/);
  });

  it("name rivals", () => {
    const { primary, junior } = { primary: { pupils: 320 }, junior: { pupils: 210 } };
    const sentence = explainFinding(first(school({ pupils: 5530 }, { type: "nineYear", primary, junior })), "zh-CN");
    expect(sentence).to.include("可能的改法不止一种：在校学生数由 5530 改为 530；或小学在校学生数由 320 改为 5320；或");
  });

  it("tell a bureau's own rule by its name and its arithmetic", () => {
    const rows = [
      ["编号", "名称", "条件"],
      ["甲", "班级要够", "2 * 班级数 >= 专任教师数"],
      ["乙", "教师要够", "师生比 >= 1/10"],
    ];
    const own = readChecks({ sheet: "检查规则", rows }).rules;
    const found = checkSchools([school({ classes: 10, fullTimeTeachers: 25, pupils: 600 })], own);
    expect(found.map((each) => explainFinding(each, "zh-CN"))).to.deep.equal([
      "班级要够：2 × 班级数 10 = 20，应不小于 专任教师数 25（D9），相差 5。请核对这几项。",
      "“专任教师数” 25，生均 25 ÷ 600 = 0.0417（D9、B9），应不小于 0.1。请核对单位和数位，以及在校学生数。",
    ]);
    for (const each of found) isWhole(explainFinding(each, "en"));
  });

  it("are there for every built-in check, with nothing left to fill in", () => {
    for (const id of checksWithSentence) expect(checkMessages, id).to.have.property(`check.${id}`);
    const ids = builtInChecks.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    const told = new Set<string>();
    for (const finding of everyFinding()) {
      told.add(finding.code);
      for (const locale of locales) {
        isWhole(explainFinding(finding, locale));
        if (finding.proposal !== undefined) {
          told.add(finding.proposal.code);
          isWhole(explainProposal(finding.proposal, locale));
        }
      }
    }
    const kinds = new Set(builtInChecks.map(({ test }) => test.kind));
    expect(kinds.size).to.equal(
      (
        [
          "relation",
          "required",
          "range",
          "whole",
          "stages",
          "spread",
          "unit",
          "jump",
          "county",
          "sameFigures",
          "unchanged",
          "roundOnly",
        ] satisfies CheckTest["kind"][]
      ).length,
    );
    for (const code of [...Object.keys(checkMessages), ...Object.keys(checkProposalMessages)])
      if (!told.has(code)) expect(code).to.be.oneOf(["check.relation", "check.range.low", "change.made"]);
  });

  it("are there for everything that may be wrong with a sheet of checks", () => {
    const rows = [
      ["编号", "条件", "严重程度"],
      ["a", "教职工树 >= 鞋", "很"],
      ["b", "班级数 >=", null],
      ["c", "班级数 / (班级数 + 1) >= 2 必填", null],
      ["d", null, null],
      ["e", "班级数 必填 必填", null],
      ["f", "班级数 >= 1e999", null],
      ["g", "班级数 在 5 到 1 之间", null],
      ["h", "班级数 >= 年级数 允许相差 -1%", null],
    ];
    const found = readChecks({ sheet: "检查规则", rows }).diagnostics;
    expect(found.length).to.equal(10);
    for (const locale of locales) for (const each of found) isWhole(describeDiagnostic(each, locale));
    for (const { "zh-CN": chinese, en } of Object.values(checkSheetMessages)) {
      const places = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
      expect(places(en)).to.deep.equal(places(chinese));
    }
  });
});

/** Schools with every fault there is, found by the built-in checks. */
function everyFinding(): readonly CheckFinding[] {
  const plain: Quantities = {
    pupils: 612,
    classes: 15,
    grades: 6,
    largestClass: 44,
    boarders: 31,
    staff: 48,
    fullTimeTeachers: 43,
    siteArea: 15_230,
    buildingArea: 6120,
    teachingArea: 3411,
    sportsGroundArea: 5017,
    equipmentValue: 903_511,
    computers: 71,
    books: 15_317,
  };
  const one = (whole: Quantities, rest = {}): KeyedSchool => ({
    key: "1",
    record: { name: "一小", type: "primary", whole: { ...plain, ...whole }, ...rest },
  });
  const nine = (whole: number, primary: number, junior: number | "missing"): KeyedSchool => ({
    key: "1",
    record: {
      name: "九",
      type: "nineYear",
      whole: { pupils: whole },
      primary: { pupils: primary },
      junior: { pupils: junior },
    },
  });
  const many = (change: (k: number) => Quantities): readonly KeyedSchool[] =>
    Array.from({ length: 12 }, (_, k) => {
      const grown = Object.fromEntries(
        Object.entries(plain).map(([id, value]) => [
          id,
          Math.round((value as number) * (id === "grades" ? 1 : 1 + k / 50)),
        ]),
      );
      return { key: `m${k}`, record: { name: `校${k}`, type: "primary" as const, whole: { ...grown, ...change(k) } } };
    });
  const alone = (changed: Quantities) => checkSchools([one(changed)], builtInChecks);
  return [
    ...[
      { staff: 40 },
      { bachelorTeachers: 50 },
      { aboveRequirementTeachers: 44 },
      { intermediateTitleTeachers: 44 },
      { midSeniorTitleTeachers: 44 },
      { midSeniorTitleTeachers: 20, intermediateTitleTeachers: 9, seniorTitleTeachers: 9 },
      { peArtsTeachers: 44 },
      { peTeachers: 44 },
      { peArtsTeachers: 1, peTeachers: 2 },
      { backboneTeachers: 44 },
      { boarders: 613 },
      { classes: 613, largestClass: 1 },
      { largestClass: 40 },
      { largestClass: 613 },
      { classes: 5, largestClass: 130 },
      { indoorSportsArea: 4000 },
      { buildingArea: 3000 },
      { siteArea: 5000 },
      { books: -3 },
      { grades: 13 },
      { staff: 48.5 },
      { pupils: "missing" as const },
      { equipmentValue: 90 },
      { computers: 99_999 },
      { pupils: 600, siteArea: 15_000, buildingArea: 6000, teachingArea: 3000, sportsGroundArea: 5000, books: 15_000 },
    ].flatMap(alone),
    ...[
      nine(350, 320, 210),
      nine(53, 320, 210),
      nine(1122, 71, 51),
      nine(1530, 130, 1100 + 300),
      nine(1530, 30, 200),
      nine(530, 320, "missing"),
    ].flatMap((each) => checkSchools([each], builtInChecks)),
    ...checkSchools(
      [
        {
          key: "1",
          record: { name: "九", type: "nineYear", whole: { books: 9 }, primary: { pupils: 2 }, junior: { pupils: 3 } },
        },
      ],
      [{ ...builtInChecks[0]!, id: "x", test: { kind: "required", path: "whole.pupils" } }],
    ),
    ...checkSchools([nine(130, 130, 1100)], builtInChecks),
    ...checkSchools(
      many((k) =>
        k === 3 ? { books: 1.6, siteArea: 24, equipmentValue: 1e10, computers: 3, sportsGroundArea: 200_000 } : {},
      ),
      builtInChecks,
    ),
    ...checkSchools(
      many((k) => ({ equipmentValue: 90 + k, fullTimeTeachers: 43.5 + k, staff: 60 + k, computers: 99_999 + k })),
      builtInChecks,
    ),
    ...[6, 60_000].flatMap((pupils) =>
      checkSchools(
        many((k) => (k === 3 ? { pupils, boarders: 3, largestClass: 4 } : {})),
        builtInChecks,
      ),
    ),
    ...checkSchools([one({}), { key: "2", record: { ...one({}).record, name: "二小" } }], builtInChecks),
    ...checkSchools([one({ books: 153_170, staff: 43, fullTimeTeachers: 48, classes: 20 })], builtInChecks, {
      lastYear: [one({})],
      county: [one({ books: 15_317 })],
    }),
    ...checkSchools(
      many(() => ({})),
      builtInChecks,
      {
        county: many(() => ({})).map(({ key, record: { name, whole } }) => ({
          key,
          record: { name, whole: { equipmentValue: Number(whole?.["equipmentValue"]) / 10_000 } },
        })),
      },
    ),
    ...checkSchools([one({ pupils: 400 })], builtInChecks, { lastYear: [one({})] }),
    ...checkSchools([one({ boarders: 613 })], builtInChecks, { county: [one({})] }),
    ...checkSchools([one({})], builtInChecks, { lastYear: [one({})] }),
    ...checkSchools([one({ books: 153_170 })], builtInChecks, { lastYear: [one({})] }),
  ];
}
