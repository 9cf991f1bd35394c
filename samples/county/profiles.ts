// What schools of each kind have for a pupil: a mean and a spread. Invented, of a size that is usual, against the thresholds of 2017.

/** A mean and the spread around it. */
export type Spread = readonly [mean: number, spread: number];

/** A kind of school. Teachers are counted for 100 pupils, rooms and computers too; areas, yuan and books for one. */
export interface Profile {
  readonly classSize: number;
  /** Several grades may sit in one class (复式班). */
  readonly mixedGrades?: true;
  readonly teachers: Spread;
  readonly fewestTeachers: number;
  readonly backbone: Spread;
  readonly peArts: Spread;
  readonly teachingArea: Spread;
  readonly indoorSportsArea: Spread;
  readonly sportsGroundArea: Spread;
  readonly equipmentValue: Spread;
  readonly computers: Spread;
  readonly books: Spread;
  /** Rooms beyond one for every class. */
  readonly spareRooms: number;
  readonly roomsPerClass: Spread;
  /** Shares of the teachers. */
  readonly master: number;
  readonly bachelor: number;
  readonly associate: number;
}

const primaryDegrees = { master: 0.02, bachelor: 0.56, associate: 0.38 };
const juniorDegrees = { master: 0.04, bachelor: 0.86, associate: 0.1 };

export const profiles = {
  urbanPrimary: {
    ...primaryDegrees,
    master: 0.05,
    bachelor: 0.7,
    associate: 0.24,
    classSize: 45,
    teachers: [5.3, 0.2],
    fewestTeachers: 1,
    backbone: [1.35, 0.15],
    peArts: [1.02, 0.06],
    teachingArea: [5.0, 0.25],
    indoorSportsArea: [0.2, 0.1],
    sportsGroundArea: [7.1, 0.7],
    equipmentValue: [2600, 350],
    computers: [12, 1],
    books: [24, 2],
    spareRooms: 4,
    roomsPerClass: [1, 0.04],
  },
  townPrimary: {
    ...primaryDegrees,
    classSize: 40,
    teachers: [6.2, 0.5],
    fewestTeachers: 1,
    backbone: [1.5, 0.25],
    peArts: [1.2, 0.1],
    teachingArea: [6.1, 1],
    indoorSportsArea: [0.15, 0.1],
    sportsGroundArea: [10.4, 1.2],
    equipmentValue: [2800, 500],
    computers: [12, 2],
    books: [25, 3],
    spareRooms: 3,
    roomsPerClass: [1, 0.05],
  },
  villagePrimary: {
    ...primaryDegrees,
    classSize: 36,
    teachers: [8.2, 1.7],
    fewestTeachers: 7,
    backbone: [2, 0.7],
    peArts: [1.7, 0.3],
    teachingArea: [8.6, 2.4],
    indoorSportsArea: [0, 0],
    sportsGroundArea: [20, 7],
    equipmentValue: [3500, 1150],
    computers: [15, 4],
    books: [30, 6],
    spareRooms: 2,
    roomsPerClass: [1.05, 0.15],
  },
  teachingPoint: {
    master: 0,
    bachelor: 0.35,
    associate: 0.5,
    classSize: 15,
    mixedGrades: true,
    teachers: [9, 1.5],
    fewestTeachers: 2,
    backbone: [1.3, 0.5],
    peArts: [1.4, 0.4],
    teachingArea: [9, 2],
    indoorSportsArea: [0, 0],
    sportsGroundArea: [16, 5],
    equipmentValue: [2600, 500],
    computers: [12, 4],
    books: [28, 6],
    spareRooms: 0,
    roomsPerClass: [1, 0],
  },
  nineYear: {
    ...juniorDegrees,
    classSize: 40,
    teachers: [7.8, 0.4],
    fewestTeachers: 1,
    backbone: [1.5, 0.15],
    peArts: [1.25, 0.08],
    teachingArea: [8, 0.5],
    indoorSportsArea: [0.15, 0.05],
    sportsGroundArea: [15, 1.5],
    equipmentValue: [3500, 250],
    computers: [14, 2],
    books: [34, 4],
    spareRooms: 4,
    roomsPerClass: [1.05, 0.05],
  },
  urbanJunior: {
    ...juniorDegrees,
    master: 0.1,
    bachelor: 0.84,
    associate: 0.06,
    classSize: 49,
    teachers: [7.3, 0.3],
    fewestTeachers: 1,
    backbone: [1.6, 0.15],
    peArts: [1.08, 0.05],
    teachingArea: [6.5, 0.3],
    indoorSportsArea: [0.35, 0.1],
    sportsGroundArea: [10.4, 0.4],
    equipmentValue: [3200, 250],
    computers: [13, 1],
    books: [32, 3],
    spareRooms: 10,
    roomsPerClass: [1.05, 0.03],
  },
  ruralJunior: {
    ...juniorDegrees,
    classSize: 43,
    teachers: [7.7, 0.7],
    fewestTeachers: 1,
    backbone: [1.5, 0.25],
    peArts: [1.2, 0.12],
    teachingArea: [8.9, 1.7],
    indoorSportsArea: [0.15, 0.1],
    sportsGroundArea: [17, 5],
    equipmentValue: [3800, 700],
    computers: [14, 2],
    books: [36, 5],
    spareRooms: 4,
    roomsPerClass: [1.05, 0.05],
  },
} as const satisfies Readonly<Record<string, Profile>>;
