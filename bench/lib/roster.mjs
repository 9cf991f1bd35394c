// An invented county's teachers: schools on a plane, each with teachers of six subjects, and what each subject needs.
import { randomFrom } from "./random.mjs";

const subjects = ["语文", "数学", "英语", "音乐", "体育", "美术"];

/** What moving teachers is planned on, for so many schools. */
export function inventRoster(count) {
  const random = randomFrom(20141001);
  const below = (most) => Math.floor(random() * most);
  const schools = Array.from({ length: count }, (_, at) => ({
    name: `第${at + 1}学校`,
    township: `第${1 + (at % 20)}乡`,
    locale: ["urban", "town", "rural"][below(3)],
  }));
  const places = schools.map(() => [random() * 60, random() * 60]);
  const far = (one, other) => Math.hypot(places[one][0] - places[other][0], places[one][1] - places[other][1]);
  const teachers = [];
  const needs = [];
  for (const { name: school } of schools)
    for (const subject of subjects) {
      const has = 1 + below(6);
      needs.push({ school, subject, needed: Math.max(1, has - 2 + below(5)) });
      for (let each = 0; each < has; each += 1)
        teachers.push({
          name: `${school}${subject}${each + 1}`,
          ...{ school, subject },
          backbone: below(5) === 0,
          sex: below(2) === 0 ? "man" : "woman",
          age: 24 + below(32),
          yearsInSchool: below(15),
          terms: null,
        });
    }
  const distances = schools.flatMap(({ name: from }, one) =>
    schools.slice(one + 1).map(({ name: to }, at) => ({ from, to, kilometres: Math.round(far(one, one + 1 + at)) })),
  );
  return { teachers, schools, needs, distances };
}
