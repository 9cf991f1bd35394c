// A digit too many or too few in one school: its pupils by all its values, another figure by what its others let expect.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { describeGround } from "../words/index.js";
import type { Ground } from "./ground.js";
import { judgeCounty } from "./judge-county.js";

type Figures = Readonly<Record<string, number>>;

const figuresOf = (pupils: number, at: number): Figures => ({
  pupils,
  fullTimeTeachers: Math.round(pupils * 0.065) + at,
  aboveRequirementTeachers: Math.round(pupils * 0.055) + at,
  midSeniorTitleTeachers: Math.round(pupils * 0.03) + at,
  backboneTeachers: Math.round(pupils * 0.013) + 1,
  peArtsTeachers: Math.round(pupils * 0.012) + 1,
  teachingArea: pupils * 6 + 40 * at,
  sportsVenueArea: pupils * 9 + 71 * at,
  equipmentValue: pupils * 2600 + 4000 * at,
  computers: Math.round(pupils * 0.12) + at,
  books: pupils * 25 + 70 * at,
  multimediaRooms: Math.round(pupils * 0.028) + 1,
});

const sizes = [820, 640, 610, 480, 455, 390, 330, 300, 260, 210];

/** A county of primary schools; the figures of the fifth may be changed. */
const county = (slip: (figures: Figures) => Figures = (figures) => figures): readonly SchoolRecord[] =>
  sizes.map((pupils, at) => {
    const figures = figuresOf(pupils, at % 4);
    return { name: `河东第${at + 1}小学`, type: "primary", whole: at === 4 ? slip(figures) : figures };
  });

const times = (id: string, by: number) =>
  county((figures) => ({ ...figures, [id]: Math.round((figures[id] ?? 0) * by) }));

const groundsOf = (records: readonly SchoolRecord[], standard = nationalQuality2017): readonly Ground[] =>
  judgeCounty({ records }, standard).grounds;

const codes = (records: readonly SchoolRecord[], standard = nationalQuality2017): readonly string[] =>
  groundsOf(records, standard).map(({ code }) => code);

describe("A slip of ten in one school", () => {
  it("in its pupils holds up the verdict, by all the values that rest on them", () => {
    for (const by of [10, 100, 0.1])
      for (const standard of [nationalQuality2017, nationalBasic2012]) {
        const [ground, ...others] = groundsOf(times("pupils", by), standard);
        expect(others.map(({ code }) => code)).to.not.include("figureImplausible");
        expect(ground).to.deep.include({ code: "pupilsImplausible", stage: "primary" });
        expect(ground?.params).to.deep.include({ school: "河东第5小学", pupils: Math.round(455 * by), low: by > 1 });
      }
  });

  it("in one other figure holds it up, by what the school's other figures let expect", () => {
    for (const id of ["teachingArea", "equipmentValue"])
      for (const by of [10, 0.1]) {
        const [ground, ...others] = groundsOf(times(id, by));
        expect(others).to.deep.equal([]);
        expect(ground?.code).to.equal("figureImplausible");
        expect(ground?.params).to.deep.include({ school: "河东第5小学", indicator: `${id}PerPupil`, low: by < 1 });
      }
    expect(codes(times("books", 10), nationalBasic2012)).to.deep.equal(["figureImplausible"]);
  });

  it("has its sentence in both languages, with the school, its figure and the middle one", () => {
    for (const records of [times("pupils", 10), times("pupils", 0.1), times("teachingArea", 10), times("books", 0.1)])
      for (const ground of groundsOf(records))
        for (const locale of ["zh-CN", "en"] as const) {
          const text = describeGround(ground, locale);
          expect(text).to.include("河东第5小学").and.to.include(String(ground.params["middle"]));
          expect(text).to.not.match(/\{\w+\}|undefined|NaN/);
        }
  });

  it("is not seen in a county as it is, in a small school with much for each pupil, or in a large and poor one", () => {
    const small = { pupils: 9, fullTimeTeachers: 4, aboveRequirementTeachers: 4, midSeniorTitleTeachers: 2 };
    const rooms = { backboneTeachers: 1, peArtsTeachers: 1, teachingArea: 700, sportsVenueArea: 1900 };
    const rest = { equipmentValue: 210_000, computers: 8, books: 2400, multimediaRooms: 3 };
    const poor = Object.fromEntries(
      Object.entries(figuresOf(2100, 0)).map(([id, figure]) => [id, id === "pupils" ? figure : Math.round(figure / 2)]),
    );
    for (const standard of [nationalQuality2017, nationalBasic2012])
      for (const records of [county(), county(() => ({ ...small, ...rooms, ...rest })), county(() => poor)])
        expect(codes(records, standard)).to.deep.equal([]);
  });

  it("is not looked for where figures differ by tens from school to school, or schools are few", () => {
    const wide = county().map((record, at) => ({
      ...record,
      whole: { ...record.whole, equipmentValue: Math.round((sizes[at] ?? 0) * 100 * 3 ** (at % 5)) },
    }));
    expect(codes(wide)).to.deep.equal([]);
    expect(codes(times("pupils", 10).slice(3, 7))).to.deep.equal([]);
  });
});
