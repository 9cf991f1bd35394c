// Published and worked examples, recomputed.
import { expect } from "chai";
import { basicColumns, qualityColumns, schoolsWithCvs } from "../../../test/golden-rows/schools-with-cvs.js";
import { readGolden } from "../../../test/golden/read-golden.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { formatDecimal, roundHalfUp } from "../statistics/index.js";
import { assessCounty } from "./assess-county.js";

describe("assessCounty on published examples", () => {
  it("gives the five schools' books of the worked example: mean 6.33, S 3.26, CV 0.52 as printed, 0.51526 unrounded", () => {
    const rows = readGolden("cv_books_5schools").filter((row) => row["school"] !== "总计");
    const schools = rows.map((row) => ({
      name: row["school"] ?? "",
      stage: "primary" as const,
      whole: { pupils: Number(row["students"]), books: Number(row["books"]) },
    }));
    const books = assessCounty(schools, nationalBasic2012).stages.primary?.indicators.booksPerPupil;
    expect(formatDecimal(books?.mean ?? 0, 2)).to.equal("6.33");
    expect(formatDecimal((books?.sd ?? 0) ** 2, 2)).to.equal("10.65");
    expect(formatDecimal(books?.sd ?? 0, 2)).to.equal("3.26");
    expect(formatDecimal(books?.cv ?? 0, 2)).to.equal("0.52");
    expect(formatDecimal(books?.cv ?? 0, 5)).to.equal("0.51526");
  });

  it("prints each school's value of the worked example", () => {
    const rows = readGolden("cv_books_5schools").filter((row) => row["school"] !== "总计");
    const schools = rows.map((row) => ({
      name: row["school"] ?? "",
      stage: "primary" as const,
      whole: { pupils: Number(row["students"]), books: Number(row["books"]) },
    }));
    const lines = assessCounty(schools, nationalBasic2012).stages.primary?.schools ?? [];
    expect(lines.map((line) => formatDecimal(line.indicators.booksPerPupil?.value ?? 0, 2))).to.deep.equal(
      rows.map((row) => row["books_per_student_printed"]),
    );
  });

  it("divides the books of the nine-year school 1:1.1", () => {
    const school: SchoolRecord = {
      name: "nine-year school",
      type: "nineYear",
      whole: { books: 23226 },
      primary: { pupils: 166 },
      junior: { pupils: 210 },
    };
    const { primary, junior } = assessCounty([school], nationalBasic2012).stages;
    // The document rounds 58.5038 to 58.5 before it multiplies, so its 9711 and 13515 are off by less than 1.
    expect(formatDecimal(primary?.schools[0]?.indicators.booksPerPupil?.value ?? 0, 4)).to.equal("58.5038");
    expect(formatDecimal(primary?.schools[0]?.indicators.booksPerPupil?.numerator ?? 0, 2)).to.equal("9711.63");
    expect(formatDecimal(junior?.schools[0]?.indicators.booksPerPupil?.numerator ?? 0, 2)).to.equal("13514.37");
  });

  for (const row of readGolden("cv_province_anhui_6districts").filter((each) => each["row"] === "cv")) {
    it(`averages the eight published coefficients of ${row["district"]} ${row["level"]} to ${row["composite"]}`, () => {
      const stage = row["level"] === "小学" ? "primary" : "junior";
      const result = assessCounty(schoolsWithCvs(row, basicColumns, stage), nationalBasic2012, { stages: [stage] });
      const { indicators, composite } = result.stages[stage] ?? {};
      for (const [column, id] of basicColumns) expect(indicators?.[id]?.cv).to.be.closeTo(Number(row[column]), 1e-12);
      expect(composite?.cv).to.be.closeTo(Number(row["composite"]), 0.001);
      expect(composite?.met).to.equal(true);
    });
  }

  for (const row of readGolden("cv7_ningguo_2022")) {
    it(`finds that in Ningguo's ${row["level"]} schools only equipment is within the line`, () => {
      const stage = row["level"] === "小学" ? "primary" : "junior";
      const schools = schoolsWithCvs(row, qualityColumns, stage);
      const { indicators, met } = assessCounty(schools, nationalQuality2017, { stages: [stage] }).stages[stage] ?? {};
      const within = qualityColumns.filter(([, id]) => indicators?.[id]?.met === true).map(([, id]) => id);
      expect(within).to.deep.equal(["equipmentValuePerPupil"]);
      expect(met).to.equal(false);
    });
  }

  it("has the published thresholds and their 85% floors", () => {
    for (const row of readGolden("resource_thresholds_2017")) {
      const entry = nationalQuality2017.indicators.find((each) => each.code === row["code"]);
      const floor = nationalQuality2017.schoolRule?.floorShare.values[0]?.value ?? 0;
      for (const stage of ["primary", "junior"] as const) {
        const minimum = entry?.minimum?.[stage]?.values[0]?.value ?? 0;
        expect(minimum, `${row["code"]} ${stage}`).to.equal(Number(row[`${stage}_min`]));
        expect(roundHalfUp(minimum * floor, 4), `${row["code"]} ${stage} floor`).to.equal(
          Number(row[`${stage}_floor_85pct`]),
        );
      }
    }
  });
});
