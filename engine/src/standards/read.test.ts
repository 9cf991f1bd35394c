// Twenty standards from files, each broken in one way: every fault has a sentence that names its part, and none passes.
import { expect } from "chai";
import { describeDiagnostic } from "../words/index.js";
import { standardOfText } from "../reading/standards/index.js";
import { nationalBasic2012, nationalQuality2017, parseStandard } from "./index.js";

type Json = Readonly<Record<string, unknown>>;

const reference = { document: "某教督〔2024〕1号", article: "1", certainty: "A" };
const from = "2024-01-01";
const dated = (unit: string, ...values: readonly Json[]): Json => ({ unit, reference, values });
const yuan = (...values: readonly Json[]): Json => dated("yuan", ...values);

/** An invented province, with what each file has otherwise. */
const province = (change: Json = {}): Json => ({
  id: "example-province-2024",
  extends: "national-quality-2017",
  title: { "zh-CN": "某省（虚构）", en: "Invented province" },
  document: "某教督〔2024〕1号",
  issuer: { "zh-CN": "某省", en: "Province" },
  issued: from,
  ...change,
});

const equipment = (change: Json): Json => province({ indicators: [{ id: "equipmentValuePerPupil", ...change }] });
const primaryMinimum = (parameter: Json): Json => equipment({ minimum: { primary: parameter } });

/** Of each broken file: what is wrong, the file, the path of the fault, and what its sentence says. */
const broken: readonly (readonly [kind: string, file: Json, path: string, said: string])[] = [
  ["an unknown key", province({ indicater: [] }), "indicater", "is not known here"],
  [
    "an unknown key deep in it",
    primaryMinimum(yuan({ from, vlaue: 1, value: 2500 })),
    "indicators.0.minimum.primary.values.0.vlaue",
    "is not known here",
  ],
  [
    "an unknown indicator",
    province({ indicators: [{ id: "equipmentPerPupil" }] }),
    "indicators.0.id",
    "can only be teachingAreaPerPupil",
  ],
  ["an unknown type", province({ scope: { excludedTypes: ["specail"] } }), "scope.excludedTypes.0", "special"],
  ["an unknown owner", province({ scope: { excludedOwners: ["民办"] } }), "scope.excludedOwners.0", "private"],
  [
    "an unknown quantity",
    equipment({ formulas: { primary: [[{ quantity: "equipment" }]], junior: [[{ quantity: "equipmentValue" }]] } }),
    "indicators.0.formulas.primary.0.0.quantity",
    "no figure of a school",
  ],
  [
    "dates that fall",
    primaryMinimum(yuan({ from, value: 2500 }, { from: "2023-01-01", value: 2600 })),
    "indicators.0.minimum.primary.values.1.from",
    "before the date",
  ],
  [
    "a date twice",
    primaryMinimum(yuan({ from, value: 2500 }, { from, value: 2600 })),
    "indicators.0.minimum.primary.values.1.from",
    "one value only",
  ],
  [
    "a value that ends before it begins",
    primaryMinimum(yuan({ from, to: "2023-12-31", value: 2500 })),
    "indicators.0.minimum.primary.values.0.to",
    "after the value begins",
  ],
  [
    "a day that is none",
    primaryMinimum(yuan({ from: "2024-02-30", value: 2500 })),
    "indicators.0.minimum.primary.values.0.from",
    "should be a date",
  ],
  [
    "a coefficient that is a percentage",
    equipment({ maximumCv: { junior: dated("ratio", { from, value: 45 }) } }),
    "indicators.0.maximumCv.junior.values.0.value",
    "the limit is 1",
  ],
  [
    "a coefficient of zero",
    equipment({ maximumCv: { junior: dated("ratio", { from, value: 0 }) } }),
    "indicators.0.maximumCv.junior.values.0.value",
    "the limit is 0",
  ],
  [
    "a negative threshold",
    primaryMinimum(yuan({ from, value: -2500 })),
    "indicators.0.minimum.primary.values.0.value",
    "the limit is 0",
  ],
  [
    "a share of more than the whole",
    province({ schoolRule: { floorShare: dated("share of the threshold", { from, value: 85 }) } }),
    "schoolRule.floorShare.values.0.value",
    "the limit is 1",
  ],
  [
    "another unit",
    primaryMinimum(dated("万元", { from, value: 0.25 })),
    "indicators.0.minimum.primary.unit",
    "yuan per pupil",
  ],
  ["a base that is not there", province({ extends: "national-2016" }), "extends", "can only be national-quality-2017"],
  [
    "an added indicator without its code, reference and digits",
    province({ indicators: [{ id: "booksPerPupil" }] }),
    "indicators.0.reference",
    "is missing",
  ],
  [
    "an indicator taken away that is not there",
    province({ indicators: [{ id: "booksPerPupil", remove: true }] }),
    "indicators.0.remove",
    "does not have",
  ],
  [
    "an indicator taken away and changed",
    equipment({ remove: true, code: "L9" }),
    "indicators.0.code",
    "either taken away or changed",
  ],
  [
    "an indicator twice",
    province({ indicators: [{ id: "sportsAreaPerPupil" }, { id: "sportsAreaPerPupil" }] }),
    "indicators.1.id",
    "is there twice",
  ],
  [
    "more indicators to meet than there are",
    province({ schoolRule: { metAtLeast: dated("indicators", { from, value: 8 }) } }),
    "schoolRule.metAtLeast.values.0.value",
    "the limit is 7",
  ],
  [
    "so many taken away that too few are left",
    province({
      indicators: [
        { id: "sportsAreaPerPupil", remove: true },
        { id: "teachingAreaPerPupil", remove: true },
      ],
    }),
    "indicators",
    "the 6 that a school has to meet",
  ],
  [
    "a part taken away that is not there",
    province({ extends: "national-basic-2012", indicators: [{ id: "booksPerPupil", minimum: { junior: null } }] }),
    "indicators.0.minimum.junior",
    "does not have",
  ],
  ["the id of a built-in standard", province({ id: "national-quality-2017" }), "id", "of a built-in standard"],
  ["an issue that is no date", province({ issued: "2024年" }), "issued", "should be a date"],
];

describe("A standard from a file", () => {
  it("is read where nothing is wrong with it", () => {
    const { standard, diagnostics } = parseStandard(primaryMinimum(yuan({ from, value: 2500 })));
    expect(diagnostics).to.deep.equal([]);
    expect(standard?.extends).to.equal(nationalQuality2017.id);
  });

  for (const [kind, file, path, said] of broken)
    it(`is refused for ${kind}, with its path and what is expected`, () => {
      const { standard, diagnostics } = parseStandard(file);
      expect(standard).to.equal(null);
      const fault = diagnostics.find(({ params }) => params["path"] === path);
      expect(fault && describeDiagnostic(fault, "en"), JSON.stringify(diagnostics))
        .to.include(said)
        .and.include(path);
      expect(fault && describeDiagnostic(fault, "zh-CN"))
        .to.include(`“${path}”`)
        .and.not.include("写法读不懂");
    });

  it("has all of its faults told at once, each at its cell", () => {
    const file = {
      ...equipment({ remove: false, minimum: { primary: yuan({ from, value: 0 }) } }),
      extends: "x",
      y: 1,
    };
    const cells = { "indicators.0.minimum.primary": { sheet: "标准", cell: "F9" }, "": { sheet: "标准" } };
    const { diagnostics } = parseStandard(file, cells);
    expect(diagnostics.map(({ params }) => params["path"])).to.have.members([
      "indicators.0.remove",
      "indicators.0.minimum.primary.values.0.value",
      "y",
      "extends",
    ]);
    expect(diagnostics.find(({ params }) => String(params["path"]).endsWith("value"))?.where.cell).to.equal("F9");
  });

  it("asks for the code, the reference and the digits of an indicator that it adds, all three", () => {
    const { diagnostics } = parseStandard(province({ indicators: [{ id: "booksPerPupil" }] }));
    expect(diagnostics.map(({ params }) => params["path"])).to.deep.equal(
      ["code", "reference", "digits"].map((key) => `indicators.0.${key}`),
    );
  });

  it("whose text is no JSON is refused with its line", () => {
    const { standard, diagnostics } = standardOfText('{\n"id": 1,\n', "province.json");
    expect(standard).to.equal(null);
    expect(diagnostics.map((each) => describeDiagnostic(each, "en")).join()).to.match(/JSON/);
    expect(diagnostics[0]?.where.file).to.equal("province.json");
  });

  it("may bear the mark of the program that wrote it", () => {
    expect(parseStandard(province({ generator: { name: "Junheng" } })).standard).to.not.have.property("generator");
  });

  it("gives the national standard of schools thresholds where its base has none", () => {
    const books = { id: "booksPerPupil", minimum: { primary: dated("volumes", { from, value: 20 }) } };
    const { standard } = parseStandard(province({ extends: nationalBasic2012.id, indicators: [books] }));
    expect(standard?.indicators.find(({ id }) => id === "booksPerPupil")?.minimum).to.have.keys("primary");
  });
});
