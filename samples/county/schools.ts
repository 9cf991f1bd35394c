// The schools of the invented county, whose totals are those of totals.ts.
import { siteFigures, stageFigures } from "./figures.js";
import { sharedName, subdistricts, townships, villageNames } from "./names.js";
import type { Profile } from "./profiles.js";
import { profiles } from "./profiles.js";
import type { Chance } from "./random.js";
import { chanceFrom, shareOut } from "./random.js";
import type { SampleSchool } from "./school.js";
import { totals } from "./totals.js";

/** The seed of the sample: another gives another county with the same totals. */
const seed = 20230901;

type Place = Pick<SampleSchool, "name" | "owner" | "locale" | "township">;

const ofPublic = (name: string, locale: SampleSchool["locale"], township: string): Place => ({
  name,
  owner: "县级教育部门",
  locale,
  township,
});

const townshipAt = (position: number): string => townships[position % townships.length] as string;

const urbanPrimary = ["实验小学", "第一小学", "第二小学", "第三小学", "第四小学", "第五小学", "第六小学"].map(
  (name, position) => ofPublic(name, "城区", subdistricts[position % subdistricts.length] as string),
);

const centralPrimary = townships.map((township) => ofPublic(`${township}中心小学`, "镇区", township));

const urbanJunior: readonly Place[] = [
  ofPublic("实验中学", "城区", "城东街道"),
  ofPublic("第一初级中学", "城区", "城西街道"),
  ofPublic("第二初级中学", "城区", "城南街道"),
  { name: "博远学校（初中）", owner: "民办", locale: "城区", township: "城南街道" },
];

const ruralJunior = [
  ...townships.map((township) => ofPublic(`${township}初级中学`, "镇区", township)),
  ofPublic("柳塘镇第二初级中学", "镇区", "柳塘镇"),
  ofPublic("禾丰镇第二初级中学", "乡村", "禾丰镇"),
];

const nineYear = ["柳塘镇", "高坪寨乡", "沙河滩乡"].map((township, position) =>
  ofPublic(`${["东岸", "新寨", "滩头"][position]}九年一贯制学校`, position === 0 ? "镇区" : "乡村", township),
);

/** Pupils in proportion to chance weights between `low` and `high`. */
const pupilsOf = (chance: Chance, total: number, count: number, low: number, high: number): readonly number[] =>
  shareOut(
    total,
    Array.from({ length: count }, () => low + (high - low) * chance.next() ** 1.5),
  );

const codeOf = (position: number): string => `9990${String(10001 + position)}`;

/** All schools: primary schools, teaching points, junior schools, nine-year schools, each by township. */
export const sampleSchools = (): readonly SampleSchool[] => {
  const chance = chanceFrom(seed);
  const villages = villageNames(chance);
  const ruralPrimaryCount = totals.primary.ruralSchools - centralPrimary.length - nineYear.length;
  const villagePrimary = Array.from({ length: ruralPrimaryCount }, (_, position) =>
    ofPublic(
      position === 40 || position === 90 ? sharedName : `${villages[position]}小学`,
      "乡村",
      townshipAt(position),
    ),
  );

  const one = (
    kind: "primary" | "teachingPoint" | "junior",
    places: readonly Place[],
    profile: Profile,
    pupils: readonly number[],
  ) =>
    places.map((place, position): Omit<SampleSchool, "code"> => {
      const grades = kind === "junior" ? 3 : kind === "primary" ? 6 : chance.whole(2, 4);
      const figures = stageFigures(chance, profile, pupils[position] as number, grades);
      const site = siteFigures(chance, profile, figures.pupils, figures.classes);
      return { ...place, kind, [kind === "junior" ? "junior" : "primary"]: figures, site };
    });

  const points = Array.from({ length: totals.primary.teachingPoints }, (_, position) => ({
    ...ofPublic(`${villages[ruralPrimaryCount + position]}教学点`, "乡村", townshipAt(position * 5)),
    parent: `${townshipAt(position * 5)}中心小学`,
  }));
  const pointPupils = points.map((_, position) => (position % 6 === 5 ? chance.whole(50, 84) : chance.whole(7, 46)));

  const nineYearPrimary = [412, 318, 265];
  const nineYearJunior = [356, 274, 231];
  const nineYearSchools = nineYear.map((place, position): Omit<SampleSchool, "code"> => {
    const primary = stageFigures(chance, profiles.townPrimary, nineYearPrimary[position] as number, 6);
    const junior = stageFigures(chance, profiles.nineYear, nineYearJunior[position] as number, 3);
    const site = siteFigures(
      chance,
      profiles.nineYear,
      primary.pupils / 1.1 + junior.pupils,
      primary.classes + junior.classes,
    );
    return { ...place, kind: "nineYear", primary, junior, site };
  });

  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const centralPupils = pupilsOf(chance, 12800, centralPrimary.length, 0.6, 1.6);
  const villagePupils = pupilsOf(
    chance,
    totals.primary.ruralPupils - sum(pointPupils) - sum(nineYearPrimary) - sum(centralPupils),
    ruralPrimaryCount,
    0.55,
    2.4,
  );
  const urbanPupils = pupilsOf(
    chance,
    totals.primary.pupils - totals.primary.ruralPupils,
    urbanPrimary.length,
    0.8,
    1.2,
  );
  const urbanJuniorPupils = shareOut(totals.junior.pupils - totals.junior.ruralPupils, [30, 27, 23, 12]);
  const ruralJuniorPupils = pupilsOf(
    chance,
    totals.junior.ruralPupils - sum(nineYearJunior),
    ruralJunior.length,
    0.6,
    1.8,
  );

  const schools = [
    ...one("primary", urbanPrimary, profiles.urbanPrimary, urbanPupils),
    ...one("primary", centralPrimary, profiles.townPrimary, centralPupils),
    ...one("primary", villagePrimary, profiles.villagePrimary, villagePupils),
    ...one("teachingPoint", points, profiles.teachingPoint, pointPupils),
    ...one("junior", urbanJunior, profiles.urbanJunior, urbanJuniorPupils),
    ...one("junior", ruralJunior, profiles.ruralJunior, ruralJuniorPupils),
    ...nineYearSchools,
  ];
  return schools.map((school, position) => ({ ...school, code: codeOf(position) }));
};
