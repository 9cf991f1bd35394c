// The invented county as it was a year before: the same schools and pupils, with what was built and bought since taken away.
import type { SampleSchool, SiteFigures } from "./school.js";

/** Every so many schools got something in the year between, in the order of the list. */
const gaining = { ground: 4, rooms: 3, equipment: 2 } as const;

const less = (value: number, share: number, step: number): number => Math.floor((value * share) / step) * step;

const siteBefore = (site: SiteFigures, position: number): SiteFigures => ({
  ...site,
  ...(position % gaining.ground === 0 && { sportsGroundArea: less(site.sportsGroundArea, 0.8, 10) }),
  ...(position % gaining.rooms === 0 && { multimediaRooms: less(site.multimediaRooms, 0.75, 1) }),
  ...(position % gaining.equipment === 0 && { equipmentValue: less(site.equipmentValue, 0.9, 100) }),
});

/** The schools a year before. */
export const aYearBefore = (schools: readonly SampleSchool[]): readonly SampleSchool[] =>
  schools.map((school, position) => ({ ...school, site: siteBefore(school.site, position) }));
