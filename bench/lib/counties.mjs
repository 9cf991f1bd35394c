// Invented counties, the same on every run: primary, junior and nine-year schools with the figures the 2017 standard asks for.
import { randomFrom } from "./random.mjs";

const perStage = ["aboveRequirementTeachers", "backboneTeachers", "peArtsTeachers"];
const perSchool = ["teachingArea", "sportsVenueArea", "equipmentValue", "multimediaRooms"];
const perPupil = {
  aboveRequirementTeachers: 0.05,
  backboneTeachers: 0.012,
  peArtsTeachers: 0.01,
  teachingArea: 5,
  sportsVenueArea: 8,
  equipmentValue: 2200,
  multimediaRooms: 0.025,
};

/** `schools` school records in `counties` counties of different sizes. */
export function inventCounties(counties, schools) {
  const random = randomFrom(20170419);
  const shares = Array.from({ length: counties }, () => 0.3 + random());
  const total = shares.reduce((sum, share) => sum + share, 0);
  let given = 0;
  let running = 0;
  return shares.map((share, county) => {
    running += share;
    const upTo = county === counties - 1 ? schools : Math.round((schools * running) / total);
    const records = Array.from({ length: upTo - given }, (_, school) => inventSchool(random, county, school));
    given = upTo;
    return records;
  });
}

function inventSchool(random, county, school) {
  const kind = random();
  const type = kind < 0.65 ? "primary" : kind < 0.85 ? "junior" : "nineYear";
  const stages = type === "nineYear" ? ["primary", "junior"] : [type];
  const record = {
    name: `${county + 1}县第${school + 1}学校`,
    type,
    locale: random() < 0.7 ? "rural" : "town",
    source: { file: `${county + 1}.xlsx`, sheet: "学校", row: school + 2 },
  };
  let pupils = 0;
  for (const stage of stages) {
    const own = 60 + Math.floor(1400 * random() ** 2);
    pupils += own;
    record[stage] = { pupils: own, ...quantities(random, perStage, own) };
  }
  record.whole = quantities(random, perSchool, pupils);
  return record;
}

const quantities = (random, ids, pupils) =>
  Object.fromEntries(ids.map((id) => [id, Math.round(pupils * perPupil[id] * (0.6 + 1.2 * random()))]));

/** One pass over the same numbers: what it costs to read them at all. */
export function readEveryFigure(counties) {
  let sum = 0;
  for (const records of counties) {
    for (const { whole, primary, junior } of records) {
      for (const group of [whole, primary, junior]) {
        if (group !== undefined) for (const id in group) sum += group[id];
      }
    }
  }
  return sum;
}
