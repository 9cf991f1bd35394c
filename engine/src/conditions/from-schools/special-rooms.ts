// Music and art rooms (音乐、美术专用教室): one of each for every 12 classes, and none that is too small.
import type { QuantityId } from "../../schools/index.js";
import type { CountyFact } from "../fact.js";
import type { CountedSchool } from "./counted-school.js";
import { yearBuilt } from "./relaxed-schools.js";
import { compulsoryFigure, schoolFigure } from "./school-figures.js";
import { tally, type SchoolCount } from "./tally.js";

/** A kind of room, and the inputs that it is judged by. */
interface RoomKind {
  readonly rooms: QuantityId;
  readonly smallest: QuantityId;
  readonly short: string;
  readonly full: RoomLine;
  readonly older: RoomLine;
}

/** The least area of a room, and the input that counts those below it. */
interface RoomLine {
  readonly input: string;
  readonly area: number;
}

/** 教督〔2017〕6号, item 3 of the guarantee, with the relaxed values of 国教督办函〔2019〕30号. */
const kinds: readonly RoomKind[] = [
  {
    rooms: "musicRooms",
    smallest: "smallestMusicRoom",
    short: "schoolsShortOfMusicRooms",
    full: { input: "musicRoomsBelow96", area: 96 },
    older: { input: "musicRoomsBelow73", area: 73 },
  },
  {
    rooms: "fineArtRooms",
    smallest: "smallestFineArtRoom",
    short: "schoolsShortOfArtRooms",
    full: { input: "artRoomsBelow90", area: 90 },
    older: { input: "artRoomsBelow67", area: 67 },
  },
];

/** Small rural schools: both kinds of rooms, by stage; a combined school by its junior one. */
const smallRural = {
  primary: { input: "roomsBelow54", area: 54 },
  junior: { input: "roomsBelow61", area: 61 },
  combined: { input: "roomsBelow61", area: 61 },
} as const;

/** One room of each kind for so many classes. */
const classesPerRoom = 12;
/** Built by this year, or rural with no class of so many, a school's rooms are held against the relaxed values. */
const [builtBy, smallClass] = [2016, 30];

/** The schools short of rooms, and the rooms below each line, in the columns of the full and of the relaxed values. */
export function factsOfRooms(schools: readonly CountedSchool[], relaxedServe: boolean): readonly CountyFact[] {
  const columns = new Map<string, SchoolCount[]>();
  const add = (input: string, count: SchoolCount): void => {
    columns.set(input, [...(columns.get(input) ?? []), count]);
  };
  for (const kind of kinds)
    for (const school of schools) {
      const line = relaxedServe ? lineOf(school, kind) : kind.full;
      const inForce = relaxedServe ? [kind.full, kind.older, smallRural.primary, smallRural.junior] : [kind.full];
      const own = belowIn(school, kind, line);
      // A room of unknown size may stand in any of the columns: only a school whose rooms are known adds none to the others.
      const none = { name: school.name, count: own.count === null ? null : 0, cells: [] };
      for (const { input } of inForce) add(input, input === line.input ? own : none);
    }
  return [
    ...kinds.flatMap((kind) =>
      tally(
        kind.short,
        schools.map((school) => shortIn(school, kind)),
      ),
    ),
    // The columns of small rural schools hold both kinds of rooms, and each school twice.
    ...[...columns].flatMap(([input, counts]) => tally(input, counts, { all: schools.length })),
  ];
}

/** The line that a school's rooms are held against. Without a year and a place it is the full one. */
function lineOf(school: CountedSchool, { full, older }: RoomKind): RoomLine {
  const largest = schoolFigureOfClasses(school);
  if (school.kind !== null && largest !== null && largest < smallClass && school.records[0].locale === "rural")
    return smallRural[school.kind];
  const year = yearBuilt(school);
  return year !== null && year <= builtBy ? older : full;
}

/** The largest class of a school, where each of its rows says. */
function schoolFigureOfClasses({ records }: CountedSchool): number | null {
  const figures = records.map(({ whole, primary, junior }) => {
    const own = [whole, primary, junior].flatMap((each) => {
      const value = each?.["largestClass"];
      return typeof value === "number" ? [value] : [];
    });
    return own.length === 0 ? null : Math.max(...own);
  });
  return figures.reduce((most, each) => (most === null || each === null ? null : Math.max(most, each)));
}

/** Whether a school has fewer rooms than its classes ask for: ceil(classes / 12). */
function shortIn(school: CountedSchool, { rooms }: RoomKind): SchoolCount {
  const [classes, own] = [compulsoryFigure(school, "classes"), schoolFigure(school, rooms)];
  const { name } = school;
  if (classes.value === null || own.value === null) return { name, count: null, cells: [] };
  const isShort = own.value < Math.ceil(classes.value / classesPerRoom);
  return { name, count: isShort ? 1 : 0, figure: own.value, cells: [...own.cells, ...classes.cells] };
}

/** The rooms of a school below the line: of several, only the smallest is known. */
function belowIn(school: CountedSchool, { rooms, smallest }: RoomKind, { area }: RoomLine): SchoolCount {
  const own = schoolFigure(school, rooms);
  const { name } = school;
  if (own.value === 0) return { name, count: 0, cells: own.cells };
  const areas = school.records.map((record) => schoolFigure({ records: [record] }, smallest));
  const known = areas.flatMap(({ value }) => (value === null ? [] : [value]));
  const least = known.length === 0 ? null : Math.min(...known);
  const cells = areas.flatMap((each) => each.cells);
  if (least !== null && least < area)
    return { name, count: 1, figure: least, cells, ...(own.value !== 1 && { atLeast: true }) };
  return { name, count: known.length < areas.length ? null : 0, cells };
}
