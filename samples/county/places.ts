// Which schools there are: their names, who runs them, where they lie.
import { sharedName, subdistricts, townships, villageNames } from "./names.js";
import type { Chance } from "./random.js";
import type { SampleSchool } from "./school.js";
import { totals } from "./totals.js";

/** A school before it has figures. */
export type Place = Pick<SampleSchool, "name" | "owner" | "locale" | "township" | "parent">;

const ofPublic = (name: string, locale: SampleSchool["locale"], township: string): Place => ({
  name,
  owner: "县级教育部门",
  locale,
  township,
});

const townshipAt = (position: number): string => townships[position % townships.length] as string;

const urbanNames = ["实验小学", "第一小学", "第二小学", "第三小学", "第四小学", "第五小学", "第六小学"];

export const urbanPrimary = urbanNames.map((name, position) =>
  ofPublic(name, "城区", subdistricts[position % subdistricts.length] as string),
);

export const centralPrimary = townships.map((township) => ofPublic(`${township}中心小学`, "镇区", township));

export const urbanJunior: readonly Place[] = [
  ofPublic("实验中学", "城区", "城东街道"),
  ofPublic("第一初级中学", "城区", "城西街道"),
  ofPublic("第二初级中学", "城区", "城南街道"),
  { ...ofPublic("博远学校（初中）", "城区", "城南街道"), owner: "民办" },
];

export const ruralJunior = [
  ...townships.map((township) => ofPublic(`${township}初级中学`, "镇区", township)),
  ofPublic("柳塘镇第二初级中学", "镇区", "柳塘镇"),
  ofPublic("禾丰镇第二初级中学", "乡村", "禾丰镇"),
];

export const nineYear = [
  ofPublic("东岸九年一贯制学校", "镇区", "柳塘镇"),
  ofPublic("新寨九年一贯制学校", "乡村", "高坪寨乡"),
  ofPublic("滩头九年一贯制学校", "乡村", "沙河滩乡"),
];

const villageSchools = totals.primary.ruralSchools - centralPrimary.length - nineYear.length;

/** Two schools, far apart, have one name. */
const withSharedName: readonly number[] = [40, 90];

/** Village schools and teaching points, named after villages. */
export const villagePlaces = (
  chance: Chance,
): { readonly schools: readonly Place[]; readonly points: readonly Place[] } => {
  const villages = villageNames(chance);
  const schools = Array.from({ length: villageSchools }, (_, position) =>
    ofPublic(
      withSharedName.includes(position) ? sharedName : `${villages[position]}小学`,
      "乡村",
      townshipAt(position),
    ),
  );
  const points = Array.from({ length: totals.primary.teachingPoints }, (_, position) => {
    const township = townshipAt(position * 5);
    return {
      ...ofPublic(`${villages[villageSchools + position]}教学点`, "乡村", township),
      parent: `${township}中心小学`,
    };
  });
  return { schools, points };
};
