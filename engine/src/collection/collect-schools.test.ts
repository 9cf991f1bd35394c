// Many files to one table: what is used, what waits, what is compared with, what is corrected.
import { expect } from "chai";
import fc from "fast-check";
import { errorAt } from "../diagnostics/index.js";
import type { Submission } from "../reading/forms/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { whereOf } from "../schools/index.js";
import { collectSchools } from "./collect-schools.js";
import type { SentFile } from "./collection.js";
import { openPoints } from "./open-points.js";

const record = (
  name: string,
  file: string,
  whole: SchoolRecord["whole"],
  more: Partial<SchoolRecord> = {},
): SchoolRecord => ({
  name,
  type: "primary",
  ...more,
  whole: { pupils: 600, classes: 14, fullTimeTeachers: 36, staff: 40, ...whole },
  source: {
    file,
    sheet: "登记表",
    cells: Object.fromEntries(
      ["name", "whole.pupils", "whole.classes", "whole.fullTimeTeachers", "whole.staff", "whole.equipmentValue"].map(
        (path, at) => [path, { file, sheet: "登记表", cell: `C${at + 3}` }],
      ),
    ),
  },
});
const sent = (file: string, records: readonly SchoolRecord[], modified?: number): SentFile => ({
  file,
  ...(modified !== undefined && { modified }),
  submission: {
    file,
    sheets: [{ sheet: "登记表", shape: "form", schools: records.length }],
    tables: [],
    records,
    countyForms: [],
    countyRows: [],
    ledger: [],
    units: [],
    period: null,
    otherPeriods: [],
    diagnostics: [],
  } satisfies Submission,
  diagnostics: [],
});
const school = (at: number, whole: SchoolRecord["whole"] = {}, more: Partial<SchoolRecord> = {}): SentFile =>
  sent(`${at}.xlsx`, [
    record(`第${at}村小学`, `${at}.xlsx`, { pupils: 300 + 7 * at, ...whole }, { code: `C${at}`, ...more }),
  ]);
const many = (count: number): readonly SentFile[] => Array.from({ length: count }, (_, at) => school(at + 11));

describe("collectSchools", () => {
  it("makes one table, in which every figure names its file and cell", () => {
    const { records, schools, files } = collectSchools(many(3));
    expect(records).to.have.length(3);
    expect(whereOf(records[0]?.source, "whole.pupils")).to.deep.equal({ file: "11.xlsx", sheet: "登记表", cell: "C4" });
    expect(schools.map(({ sent: ids }) => ids.length)).to.deep.equal([1, 1, 1]);
    expect(files[0]).to.deep.include({ file: "11.xlsx", state: "read", schools: ["第11村小学"] });
  });

  it("gives the same whatever the order of the files", () => {
    const files = [
      ...many(6),
      school(11, { pupils: 999 }),
      sent("x.xlsx", [record("第12村完小", "x.xlsx", { pupils: 384 })]),
    ].map((file, at) => (at === 6 ? { ...file, file: "11 (2).xlsx" } : file));
    const expected = JSON.stringify(collectSchools(files));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(collectSchools(shuffled))).to.equal(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same whatever the order of files with one name, and tells them apart", () => {
    const twins = [school(11, {}, { township: "东镇" }), school(11, { pupils: 999 })];
    const [one, other] = [collectSchools(twins), collectSchools([...twins].reverse())];
    expect(JSON.stringify(one)).to.equal(JSON.stringify(other));
    const [question] = one.versions;
    const ids = question?.versions.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).to.equal(2);
    const chosen = collectSchools(twins, { decisions: { versions: { C11: ids[1] ?? "" } } });
    expect(chosen.records[0]?.whole?.["pupils"]).to.equal(question?.versions[1]?.record.whole?.["pupils"]);
  });

  it("goes on where a file cannot be read, and says so", () => {
    const bad: SentFile = {
      file: "bad.pdf",
      submission: null,
      diagnostics: [errorAt("fileNotSpreadsheet", { file: "bad.pdf" })],
    };
    const { files, records, diagnostics } = collectSchools([bad, ...many(2)]);
    expect(files.find(({ file }) => file === "bad.pdf")).to.deep.include({ state: "unreadable", errors: 1 });
    expect(records).to.have.length(2);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(["fileNotSpreadsheet"]);
  });

  it("keeps a school with contradicting versions out until one is chosen", () => {
    const files = [...many(2), { ...school(11, { pupils: 999 }), file: "late.xlsx" }];
    const open = collectSchools(files);
    expect(open.versions).to.have.length(1);
    expect(open.schools.find(({ key }) => key === "C11")?.out).to.equal("versions");
    expect(open.records.map(({ code }) => code)).to.deep.equal(["C12"]);
    expect(openPoints(open)[0]).to.deep.include({ severity: "error", code: "collectedVersionsOpen" });
    const [question] = open.versions;
    const late = question?.versions.find(({ file }) => file === "late.xlsx")?.id ?? "";
    const chosen = collectSchools(files, { decisions: { versions: { C11: late } } });
    expect(chosen.records.find(({ code }) => code === "C11")?.whole?.["pupils"]).to.equal(999);
  });

  it("keeps a school with figures that cannot be out until it is mended, or told to take it", () => {
    const files = [...many(2), school(30, { staff: 5 })];
    const checked = collectSchools(files);
    expect(checked.findings.filter(({ severity }) => severity === "error").map(({ school: key }) => key)).to.deep.equal(
      ["C30"],
    );
    expect(checked.records).to.have.length(2);
    expect(collectSchools(files, { decisions: { impossible: "in" } }).records).to.have.length(3);
  });

  it("applies a proposal that was accepted, logs it, and leaves one that was refused", () => {
    const files = [
      ...Array.from({ length: 14 }, (_, at) => school(at + 11, { equipmentValue: 900_000 + 20_000 * at })),
      school(40, { equipmentValue: 139 }),
    ];
    const finding = collectSchools(files).findings.find(({ proposal }) => proposal !== undefined);
    expect(finding?.proposal).to.deep.include({ path: "whole.equipmentValue", from: 139, to: 1_390_000 });
    const accepted = collectSchools(files, { decisions: { corrections: { [finding?.id ?? ""]: "accepted" } } });
    const mended = accepted.records.find(({ code }) => code === "C40");
    expect(mended?.whole?.["equipmentValue"]).to.equal(1_390_000);
    expect(mended?.source?.corrected?.["whole.equipmentValue"]).to.deep.include({ from: 139 });
    expect(accepted.changes).to.have.length(1);
    expect(accepted.changes[0]).to.deep.include({ from: 139, to: 1_390_000, path: "whole.equipmentValue" });
    expect(accepted.changes[0]?.ruleName).to.not.equal(undefined);
    expect(accepted.findings.some(({ id }) => id === finding?.id)).to.equal(false);
    const refused = collectSchools(files, { decisions: { corrections: { [finding?.id ?? ""]: "refused" } } });
    expect(refused.changes).to.deep.equal([]);
    expect(refused.findings.find(({ id }) => id === finding?.id)?.answer).to.equal("refused");
  });

  it("applies no proposal but the one that was accepted, though figures and finding stay what they were", () => {
    const counties = [580, 590].map((pupils): SentFile => {
      const listed = record("第11村小学", "county.xlsx", { pupils, boarders: 100 }, { code: "C11" });
      return sent("county.xlsx", [listed]);
    });
    const wrong = school(11, { pupils: 90, boarders: 100, classes: 14 });
    const collected = (county: SentFile, corrections = {}) =>
      collectSchools([wrong, county], { decisions: { roles: { "county.xlsx": "county" }, corrections } });
    const [before, after] = counties.map((county) =>
      collected(county).findings.find(({ rule }) => rule === "boardersOverPupils"),
    );
    expect([before?.proposal?.to, after?.proposal?.to]).to.deep.equal([580, 590]);
    const corrections = { [before?.id ?? ""]: "accepted" as const };
    expect(collected(counties[0] as SentFile, corrections).changes.map(({ to }) => to)).to.deep.equal([580]);
    expect(collected(counties[1] as SentFile, corrections).changes).to.deep.equal([]);
  });

  it("looks at a second proposal of a school again after the first, and does not apply what would be wrong by then", () => {
    const wrong = school(11, {
      pupils: 600,
      staff: 40,
      fullTimeTeachers: 45,
      bachelorTeachers: 44,
      associateTeachers: 10,
    });
    const listed = { pupils: 600, staff: 46, fullTimeTeachers: 54, bachelorTeachers: 44, associateTeachers: 0 };
    const county = sent("county.xlsx", [record("第11村小学", "county.xlsx", listed, { code: "C11" })]);
    const collected = (corrections = {}) =>
      collectSchools([wrong, county], { decisions: { roles: { "county.xlsx": "county" }, corrections } });
    const proposed = collected().findings.filter(({ proposal }) => proposal !== undefined);
    const ofRule = (rule: string) => proposed.find((finding) => finding.rule === rule);
    const [staff, degrees] = [ofRule("teachersOverStaff"), ofRule("degreesOverTeachers")];
    expect([staff?.proposal?.path, degrees?.proposal?.path]).to.deep.equal(["whole.staff", "whole.associateTeachers"]);
    const both = collected(Object.fromEntries(proposed.map(({ id }) => [id, "accepted" as const])));
    const errors = both.findings.filter(({ severity }) => severity === "error");
    expect(both.changes.map(({ path, to }) => `${path} ${to}`)).to.deep.equal([
      "whole.staff 46",
      "whole.associateTeachers 0",
    ]);
    expect(errors.map(({ rule }) => rule)).to.deep.equal([]);
  });

  it("knows versions of a school of one stage, whether or not a title names the stage", () => {
    const [one, other] = [school(11), school(11, { pupils: 999 }, { stage: "primary" })];
    const { schools, versions } = collectSchools([one, { ...other, file: "late.xlsx" }]);
    expect(schools.map(({ key }) => key)).to.deep.equal(["C11"]);
    expect(versions.map(({ paths }) => paths)).to.deep.equal([["whole.pupils"]]);
  });

  it("knows the county's own table where schools sent their forms without codes", () => {
    const listed = Array.from({ length: 12 }, (_, at) =>
      record(`第${at + 11}村小学`, "county.xlsx", { pupils: 300 + 7 * (at + 11) }, { code: `C${at + 11}` }),
    );
    const uncoded = many(10).map(({ file }, at) =>
      sent(file, [record(`第${at + 11}村小学`, file, { pupils: 300 + 7 * (at + 11) })]),
    );
    const { files } = collectSchools([...uncoded, sent("county.xlsx", listed)]);
    expect(files.find(({ file }) => file === "county.xlsx")?.role).to.equal("county");
  });

  it("takes the one table that lists the schools for the county's own: it is compared, not collected, and says who sent nothing", () => {
    const listed = Array.from({ length: 12 }, (_, at) =>
      record(
        `第${at + 11}村小学`,
        "county.xlsx",
        { pupils: at === 2 ? 500 : 300 + 7 * (at + 11) },
        { code: `C${at + 11}` },
      ),
    );
    const { files, schools, notSent, findings } = collectSchools([...many(10), sent("county.xlsx", listed)]);
    expect(files.find(({ file }) => file === "county.xlsx")?.role).to.equal("county");
    expect(schools).to.have.length(10);
    expect(notSent).to.deep.equal(["第21村小学", "第22村小学"]);
    expect(findings.filter(({ kind }) => kind === "inconsistent").map(({ school: key }) => key)).to.include("C13");
  });

  it("tells the county's table of now from last year's by their names", () => {
    const listed = (file: string): SentFile =>
      sent(
        file,
        Array.from({ length: 12 }, (_, at) =>
          record(`第${at + 11}村小学`, file, { pupils: 300 }, { code: `C${at + 11}` }),
        ),
      );
    const rolesOf = (...names: readonly string[]): readonly string[] =>
      collectSchools([...many(10), ...names.map(listed)])
        .files.filter(({ file }) => names.includes(file))
        .map(({ file, role }) => `${file} ${role}`);
    expect(rolesOf("2023全县.xlsx", "2024全县.xlsx")).to.deep.equal(["2023全县.xlsx lastYear", "2024全县.xlsx county"]);
    expect(rolesOf("全县.xlsx", "全县（上年）.xlsx")).to.have.members([
      "全县.xlsx county",
      "全县（上年）.xlsx lastYear",
    ]);
    expect(rolesOf("a.xlsx", "b.xlsx")).to.deep.equal(["a.xlsx sent", "b.xlsx sent"]);
  });

  it("compares with last year's records, which are told by their year", () => {
    const last = sent("2024.xlsx", [record("第11村小学", "2024.xlsx", { pupils: 1200 }, { code: "C11", year: 2024 })]);
    const now = Array.from({ length: 3 }, (_, at) => school(at + 11, {}, { year: 2025 }));
    const { schools, findings } = collectSchools([...now, last]);
    expect(schools).to.have.length(3);
    expect(findings.some(({ rule, school: key }) => rule.startsWith("jump") && key === "C11")).to.equal(true);
  });

  it("compares with the latest of the years before, whichever stands first", () => {
    const years = sent("a.xlsx", [
      record("第11村小学", "a.xlsx", { pupils: 600 }, { code: "C11", year: 2023 }),
      record("第11村小学", "a.xlsx", { pupils: 900 }, { code: "C11", year: 2024 }),
      record("第11村小学", "a.xlsx", { pupils: 910 }, { code: "C11", year: 2025 }),
    ]);
    const { schools, findings } = collectSchools([years]);
    expect(schools.map((each) => each.record.whole?.["pupils"])).to.deep.equal([910]);
    expect(findings.filter(({ rule }) => rule.startsWith("jump"))).to.deep.equal([]);
  });

  it("counts campuses with their school or apart, as it is told", () => {
    const campus = sent("east.xlsx", [record("第11村小学东校区", "east.xlsx", {}, { code: "C11E" })]);
    const files = [...many(2), campus];
    const asked = collectSchools(files);
    expect(asked.campuses).to.deep.equal([
      { key: "C11E", name: "第11村小学东校区", parent: { key: "C11", name: "第11村小学" }, answer: null },
    ]);
    const merged = collectSchools(files, { decisions: { campuses: { C11E: "C11" } } }).records.find(
      ({ code }) => code === "C11E",
    );
    expect(merged).to.deep.include({ campusOf: "第11村小学", counted: false });
    const apart = collectSchools(files, {
      decisions: { campuses: { C11E: "C11" }, units: { all: "each" } },
    }).records.find(({ code }) => code === "C11E");
    expect(apart).to.deep.include({ campusOf: "第11村小学", counted: true });
  });

  it("tells that a school is of one type in one form and of another in the next, and takes the first", () => {
    const more = { type: "nineYear", locale: "rural" } as const;
    const second = sent("又.xlsx", [
      record("第11村小学", "又.xlsx", { pupils: 377, books: 9 }, { code: "C11", ...more }),
    ]);
    const { records, diagnostics } = collectSchools([school(11), second, school(12)]);
    expect(records[0]?.type).to.equal("primary");
    expect(diagnostics.map(({ code, where, params }) => [code, where.file, params["field"], params["places"]])).to.eql([
      ["identityDiffers", "又.xlsx", "type", ["11.xlsx 登记表", "又.xlsx 登记表"]],
    ]);
  });

  it("leaves a file out when it is told to", () => {
    expect(collectSchools(many(3), { decisions: { roles: { "11.xlsx": "ignored" } } }).records).to.have.length(2);
  });
});
