// The published totals the sample keeps to. Rural is everything outside the urban district (镇区 and 乡村).
// A nine-year school counts once in each stage, as the state's statistics count it. Pupils of teaching points are primary pupils.

/** Schools and pupils of the county. */
export const totals = {
  junior: { schools: 25, ruralSchools: 21, pupils: 30449, ruralPupils: 21827 },
  primary: { schools: 140, ruralSchools: 133, teachingPoints: 44, pupils: 46331, ruralPupils: 32444 },
  nineYearSchools: 3,
} as const;
