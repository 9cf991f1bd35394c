// What is right for each case of schools, worked out apart from this project: how many schools, and their coefficients of variation.

/** The right values of a case. */
export interface ExpectedCase {
  /** Files whose paths begin so. */
  readonly file: string;
  /** Schools of each stage; none where the file has no such stage. */
  readonly primary?: number;
  readonly junior?: number;
  /** Coefficients of variation by stage and indicator, and how exactly they are known. */
  readonly cv?: Readonly<Partial<Record<"primary" | "junior", Readonly<Record<string, number>>>>>;
  readonly within?: number;
  /** The period that was to be taken. */
  readonly period?: string;
  /** It cannot be read for sure: asking or refusing is right as well. */
  readonly mayAsk?: true;
  /** It cannot be read at all: only asking or refusing is right. */
  readonly mustAsk?: true;
}

const cvOf = (values: readonly number[]): Readonly<Record<string, number>> => {
  const ids = [
    "aboveRequirementTeachersPer100Pupils",
    "backboneTeachersPer100Pupils",
    "peArtsTeachersPer100Pupils",
    "teachingAreaPerPupil",
    "sportsAreaPerPupil",
    "equipmentValuePerPupil",
    "multimediaClassroomsPer100Pupils",
  ];
  return Object.fromEntries(values.map((value, at) => [ids[at]!, value]));
};

const baseCv = {
  primary: cvOf([0.055306, 0.04053, 0.062038, 0.097889, 0.127629, 0.051014, 0.07223]),
  junior: cvOf([0.013122, 0.013122, 0.066574, 0.034668, 0.034776, 0.026484, 0.046537]),
};

/** The base county; its coefficients are known to six decimals. */
const base = { primary: 5, junior: 3, cv: baseCv, within: 6e-7 } as const;
const basePrimary = { primary: 5, cv: { primary: baseCv.primary }, within: 6e-7 } as const;
/** Values per pupil, printed with four decimals. */
const perPupil = { ...basePrimary, within: 6e-5 } as const;
/** (12+20+8)/500, (0+12+6)/300, (2+30+10)/800, by hand. */
const degrees = { primary: { aboveRequirementTeachersPer100Pupils: 0.19391 } } as const;
const mayAsk = { mayAsk: true } as const;
const mustAsk = { mustAsk: true } as const;

/** The first entry whose path begins a file's path counts; a file without one has no table of schools to be judged. */
export const expectedCases: readonly ExpectedCase[] = [
  { file: "base/", ...base },
  ...["across-with-units", "below-in-another-order", "beside-in-another-order", "campus-column"].map((name) => ({
    file: `clerks-slips/${name}`,
    ...base,
  })),
  { file: "clerks-slips/years-in-words", ...base, period: "2024" },
  // A guess, lost digits, an error for a name, a closed school, one that is there twice: nobody but the clerk knows.
  { file: "clerks-slips/", ...base, ...mustAsk },
  { file: "count-flag/", ...base, cv: {}, mayAsk: true },
  { file: "csv-encodings/bom-gbk", ...base, ...mayAsk },
  { file: "csv-encodings/", ...base },
  ...["a.dbf", "a.prn", "a.slk", "biff5.xls"].map((name) => ({ file: `file-kinds/${name}`, ...base, ...mayAsk })),
  { file: "file-kinds/", ...base },
  { file: "flips/bracket-books", primary: 3, ...mustAsk },
  { file: "flips/flip", primary: 6, cv: { primary: { sportsAreaPerPupil: 0.522 } }, within: 6e-4 },
  { file: "flips/total-0", primary: 4 },
  { file: "flips/total-1", primary: 4 },
  { file: "flips/total-type", primary: 4 },
  { file: "flips/total-mixed", primary: 2, junior: 2 },
  { file: "flips/shuoshi", primary: 3, cv: degrees, within: 1e-5 },
  { file: "flips/yanjiusheng", primary: 3, cv: degrees, within: 1e-5, ...mayAsk },
  { file: "formula-", ...base, ...mustAsk },
  { file: "headers/noheader-unit-wan", ...base, ...mayAsk },
  { file: "headers/wan-mixed", ...base, ...mustAsk },
  // 净面积 is less than the area, and 县级骨干 leaves out those above the county.
  { file: "headers/syn1", ...base, ...mayAsk },
  { file: "headers/syn2", ...base, ...mayAsk },
  { file: "headers/", ...base },
  { file: "layouts/", ...base },
  { file: "merged-figures/a", ...base, ...mustAsk },
  { file: "merged-figures/d", ...base, ...mayAsk },
  { file: "merged-figures/", ...base },
  { file: "statistics-rows/s", ...base },
  { file: "statistics-rows/v", ...base },
  { file: "statistics-rows/t", ...basePrimary },
  { file: "statistics-rows/u", ...basePrimary },
  ...["apos", "bom", "cn-comma", "colon", "dot", "full", "jian", "nbsp", "parenunit", "ren", "rmb", "rtl"]
    .concat(["sci", "space", "sup", "thin", "wan-pupils", "wan-pupils2", "wan.", "wanyuan", "yi", "yuan", "zwsp"])
    .map((name) => ({ file: `text-numbers/${name}`, ...base, ...(name === "colon" && mayAsk) })),
  // Nine mu and 0.3千 pupils are other figures than the base county's.
  { file: "text-numbers/mu", primary: 5, junior: 3 },
  { file: "text-numbers/wan-dec", primary: 5, junior: 3 },
  { file: "text-numbers/", ...base, ...mayAsk },
  { file: "two-numbers-in-a-cell/k", ...base },
  { file: "two-numbers-in-a-cell/", ...base, ...mustAsk },
  { file: "two-row-headers/s", ...base },
  { file: "two-row-headers/", ...perPupil },
  { file: "two-years/c", ...base, period: "2023" },
  { file: "two-years/d", ...base },
  { file: "two-years/e", ...base },
  { file: "two-years/g", ...base },
  { file: "two-years/i", ...base },
  { file: "two-years/", ...base, period: "2023" },
  { file: "xml-oddities/", ...base },
  { file: "years/", primary: 12, period: "2024" },
];

/** What is right for a file, given by its path below this folder. */
export const expectedOf = (path: string): ExpectedCase | undefined =>
  expectedCases.find(({ file }) => path.startsWith(file));
