// Finds the legal units among schools: by what a list of communities tells, and by what each school says that it belongs to.
import type { Where } from "../diagnostics/index.js";
import type { SchoolKey, SchoolRecord } from "../schools/index.js";
import { hasPlace, schoolKeys, whereOf } from "../schools/index.js";
import type { CountedAs, LegalUnit, ToldUnit, UnitMember, UnitOrigin } from "./legal-unit.js";

/**
 * The legal units among the schools of a table (一个法人的几所学校): those of one list, and those that belong to one school (总校) or
 * to one name that is no school of the table.
 *
 * Rule: schools in one list, and schools that name one 总校, are joined, and what is joined with one of them too.
 * Schools are told apart by code, then by exact name; a name that several schools have finds none of them. A unit has two schools at
 * least. Teaching points alone make none: how they count is for the standard to say. None: an empty list. Errors: none.
 *
 * Source: 一个法人 and 总校 as tables of schools have them; that the first of a list is its head is ours.
 *
 * @example
 * const own = { name: "龙马小学" };
 * legalUnitsOf([own, { name: "青堡小学", campusOf: "龙马小学" }]).map(({ name, members }) => [name, members.length]) // => [["龙马小学", 2]]
 */
export function legalUnitsOf(records: readonly SchoolRecord[], told: readonly ToldUnit[] = []): readonly LegalUnit[] {
  if (told.length === 0 && records.every(({ campusOf }) => campusOf === undefined)) return [];
  const schools = schoolsOf(records, told);
  const circles = joined(schools, told);
  const units = [...circles.values()].flatMap((circle) => unitOf(circle, schools));
  const names = units.map(({ name }) => name);
  return units.map((unit) => {
    const code = unit.members[0]?.code;
    const alone = names.indexOf(unit.name) === names.lastIndexOf(unit.name);
    return alone || code === undefined ? unit : { ...unit, name: `${unit.name}（${code}）` };
  });
}

/** The schools of the table, and how one is found by what a sheet calls it. */
interface Schools {
  readonly all: readonly School[];
  readonly named: (name: string, code?: string) => School | undefined;
}

/** A school: its records, and what it says that it belongs to. */
interface School extends UnitMember {
  readonly records: readonly SchoolRecord[];
  readonly belongsTo: string | undefined;
}

function schoolsOf(records: readonly SchoolRecord[], told: readonly ToldUnit[]): Schools {
  const keyOf = schoolKeys([...records.map(mention), ...told.flatMap(({ members }) => members)]);
  const groups = new Map<string, School[]>();
  records.forEach((record, at) => {
    const key = keyOf(mention(record));
    const group = groups.get(key) ?? [];
    const other = group.find((each) => isOtherStage(each, record));
    const before = other ?? { ...mention(record), at: [], records: [], belongsTo: undefined };
    const school: School = {
      ...before,
      at: [...before.at, at],
      records: [...before.records, record],
      belongsTo: before.belongsTo ?? record.campusOf,
    };
    groups.set(key, other === undefined ? [...group, school] : group.map((each) => (each === other ? school : each)));
  });
  return { all: [...groups.values()].flat(), named: finder(groups, keyOf) };
}

const finder =
  (groups: ReadonlyMap<string, readonly School[]>, keyOf: SchoolKey): Schools["named"] =>
  (name, code) => {
    const byName = groups.get(keyOf({ school: name, ...(code !== undefined && { code }) }));
    const found = byName ?? groups.get(keyOf({ school: "", code: name }));
    return found?.length === 1 ? found[0] : undefined;
  };

const mention = ({ name, code }: SchoolRecord) => ({ school: name, ...(code !== undefined && { code }) });

/** A row for each stage is one school; two rows of one name and no stage are two. */
const isOtherStage = ({ records }: School, { stage }: SchoolRecord): boolean =>
  stage !== undefined && records.every((each) => each.stage !== undefined && each.stage !== stage);

/** Schools that are told to be one unit, and where. */
interface Circle {
  readonly schools: Set<School>;
  readonly told: ToldUnit[];
  /** What they say that they belong to, where it is no school of the table. */
  name?: string;
}

/** A tick or 是 is the name of no legal person. */
const shortestName = 3;

/** Every school with those that it is joined to. */
function joined({ all, named }: Schools, told: readonly ToldUnit[]): ReadonlySet<Circle> {
  const circleOf = new Map<School, Circle>();
  const join = (schools: readonly School[]): Circle => {
    const before = new Set(schools.flatMap((school) => circleOf.get(school) ?? []));
    const [name] = [...before].flatMap((each) => each.name ?? []);
    const circle: Circle = {
      schools: new Set([...schools, ...[...before].flatMap((each) => [...each.schools])]),
      told: [...before].flatMap((each) => each.told),
      ...(name !== undefined && { name }),
    };
    for (const school of circle.schools) circleOf.set(school, circle);
    return circle;
  };
  for (const unit of told) {
    const found = unit.members.flatMap(({ school, code }) => named(school, code) ?? []);
    if (found.length > 1) join(found).told.push(unit);
  }
  const nameless = new Map<string, School[]>();
  for (const school of all) {
    if (school.belongsTo === undefined) continue;
    const parent = named(school.belongsTo);
    if (parent === undefined) nameless.set(school.belongsTo, [...(nameless.get(school.belongsTo) ?? []), school]);
    else if (parent !== school) join([parent, school]);
  }
  for (const [name, schools] of nameless)
    if (schools.length > 1 && name.length >= shortestName) join(schools).name ??= name;
  return new Set(circleOf.values());
}

/** The unit of a circle; none where only teaching points belong to its head. */
function unitOf({ schools, told, name }: Circle, { named, all }: Schools): readonly LegalUnit[] {
  const inOrder = all.filter((school) => schools.has(school));
  const listed = told.flatMap(({ members }) => members.flatMap((each) => named(each.school, each.code) ?? []));
  const isOwn = (school: School): boolean => school.belongsTo === undefined || named(school.belongsTo) === school;
  const roots = inOrder.filter(isOwn);
  const first = listed.find((school) => roots.includes(school)) ?? roots[0] ?? inOrder[0];
  if (first === undefined) return [];
  const others = inOrder.filter((school) => school !== first);
  if (told.length === 0 && others.every(isPoint)) return [];
  const members = [first, ...others];
  return [
    {
      name: name ?? first.school,
      members: members.map(({ school, code, at }) => ({ school, ...(code !== undefined && { code }), at })),
      origins: originsOf(members, told),
      told: toldOf(others),
      cells: cellsOf(members, told),
    },
  ];
}

const isPoint = ({ records }: School): boolean => records.every(({ type }) => type === "teachingPoint");

const originsOf = (members: readonly School[], told: readonly ToldUnit[]): readonly UnitOrigin[] => {
  const belonging = members.flatMap(({ records }) => records.filter(({ campusOf }) => campusOf !== undefined));
  const inColumn = belonging.some(({ source }) => hasPlace(source, "campusOf"));
  const chosen = belonging.some(({ source }) => !hasPlace(source, "campusOf"));
  return [
    ...(told.length > 0 ? (["communities"] as const) : []),
    ...(inColumn ? (["column"] as const) : []),
    ...(chosen ? (["choice"] as const) : []),
  ];
};

/** What the sheets say of every school but the head. */
function toldOf(others: readonly School[]): CountedAs | null {
  const said = new Set(
    others.filter((each) => !isPoint(each)).flatMap(({ records }) => records.map((each) => each.counted)),
  );
  const [only] = said;
  return said.size !== 1 || only === undefined ? null : only ? "each" : "one";
}

const cellsOf = (members: readonly School[], told: readonly ToldUnit[]): readonly Where[] => [
  ...told.flatMap((unit) => unit.members.flatMap(({ where }) => where ?? [])),
  ...members.flatMap(({ records }) =>
    records.flatMap(({ campusOf, source }) =>
      campusOf !== undefined && hasPlace(source, "campusOf") ? [whereOf(source, "campusOf")] : [],
    ),
  ),
];
