// Where every figure of the clean table is from: after versions, rows of stages, campuses and corrections, the cell named holds it, or what stood there.
import { expect } from "chai";
import fc from "fast-check";
import type { Quantity, SchoolRecord } from "../schools/index.js";
import { whereOf } from "../schools/index.js";
import type { SentFile } from "./collection.js";
import { collectSchools } from "./collect-schools.js";
import type { UnitChoices } from "../legal-units/index.js";
import type { Decisions } from "./decisions.js";
import { figuresOf } from "./merge-records.js";

const scopes = ["whole", "primary", "junior"] as const;
const ids = ["pupils", "boarders", "staff", "fullTimeTeachers", "books"] as const;
const letters = Object.fromEntries(
  scopes.flatMap((scope, at) =>
    ids.map((id, of) => [`${scope}.${id}`, String.fromCharCode(68 + at * ids.length + of)]),
  ),
);

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.constantFrom(-600, 60, 600, 6000, 48, 84),
  fc.constantFrom("missing" as const, "notApplicable" as const),
);
const figures = fc.dictionary(fc.constantFrom(...ids), quantity, { maxKeys: 5 });
const shape = fc.oneof(
  fc.record({ whole: figures }),
  fc.record({ whole: figures, primary: figures, junior: figures }),
  fc.record({ whole: figures, stage: fc.constantFrom("primary" as const, "junior" as const) }),
);
const sentRow = fc.record({
  school: fc.nat({ max: 3 }),
  file: fc.nat({ max: 5 }),
  coded: fc.boolean(),
  campus: fc.boolean(),
  single: fc.boolean(),
  shape,
});

/** Files whose every figure stands in a cell of its own, and what stands in each. */
const made = fc.array(sentRow, { minLength: 1, maxLength: 12 }).map((all) => {
  const cells = new Map<string, Quantity>();
  const files = new Map<string, SchoolRecord[]>();
  all.forEach(({ school, file: at, coded, campus, single, shape: own }, index) => {
    const file = at === 5 ? "county.xlsx" : `${at}.xlsx`;
    const row = index + 4;
    const columns = { name: "A", ...letters };
    const record: SchoolRecord = {
      name: `${["红旗", "白果", "新塘", "龙凤"][school] ?? ""}学校${campus ? "东校区" : ""}`,
      ...(coded && { code: `${school}${campus ? "9" : "0"}` }),
      type: "nineYear",
      ...own,
      source: single
        ? {
            file,
            sheet: "表",
            cells: Object.fromEntries(
              Object.entries(columns).map(([path, letter]) => [path, { file, sheet: "表", cell: `${letter}${row}` }]),
            ),
          }
        : { file, sheet: "表", row, columns },
    };
    for (const [path, value] of figuresOf(record)) cells.set(`${file} 表 ${letters[path] ?? ""}${row}`, value);
    files.set(file, [...(files.get(file) ?? []), record]);
  });
  const sent = [...files].map(([file, records]): SentFile => ({
    file,
    submission: {
      file,
      sheets: [],
      tables: [],
      records,
      countyForms: [],
      countyRows: [],
      ledger: [],
      units: [],
      period: null,
      otherPeriods: [],
      diagnostics: [],
    },
    diagnostics: [],
  }));
  return { sent, cells };
});

describe("the places of a collected table", () => {
  it("are those of its figures, whatever was chosen and corrected", () => {
    const seen = { corrected: 0, versions: 0, campuses: 0 };
    fc.assert(
      fc.property(
        made,
        fc.nat(),
        fc.constantFrom<UnitChoices>({}, { all: "one" }, { all: "each" }),
        ({ sent, cells }, pick, units) => {
          const base: Decisions = { roles: { "county.xlsx": "county" }, units, impossible: "in" };
          const asked = collectSchools(sent, { decisions: base });
          const chosen: Decisions = {
            ...base,
            same: Object.fromEntries(asked.sameSchool.map(({ key }) => [key, pick % 2 === 0])),
            versions: Object.fromEntries(
              asked.versions.map(({ key, versions }) => [key, versions[pick % versions.length]?.id ?? ""]),
            ),
            campuses: Object.fromEntries(
              asked.campuses.map(({ key, parent }) => [key, pick % 3 === 0 ? "" : parent.key]),
            ),
          };
          const open = collectSchools(sent, { decisions: chosen });
          const corrections = Object.fromEntries(open.findings.map(({ id }) => [id, "accepted" as const]));
          const { schools, changes } = collectSchools(sent, { decisions: { ...chosen, corrections } });
          seen.corrected += changes.length;
          seen.versions += asked.versions.length;
          seen.campuses += asked.campuses.length;
          for (const { key, record } of schools)
            for (const [path, value] of figuresOf(record)) {
              const { file, sheet, cell } = whereOf(record.source, path);
              const stood = cells.get(`${file ?? ""} ${sheet ?? ""} ${cell ?? ""}`) ?? "missing";
              const own = changes.filter((change) => change.school === key && change.path === path);
              expect(record.source?.corrected?.[path]?.from, `${key} ${path}`).to.equal(own[0]?.from);
              expect(own[0]?.from ?? value, `${key} ${path} ${cell ?? "nowhere"}`).to.equal(stood);
              expect(own.at(-1)?.to ?? value).to.equal(value);
            }
        },
      ),
      { numRuns: 300 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).to.be.above(20);
  });
});
