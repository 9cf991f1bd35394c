// Figures per pupil of all schools by group, once for every check that compares with them.
import type { KeyedSchool } from "../check-finding.js";
import { divisorAt, figureAt, groupOf, pathAt, placeOfPath, scopesFor } from "../figures.js";
import type { Groups, PerPupil } from "../group-figures.js";
import type { County } from "../prepared-check.js";
import type { SpreadWithout } from "../robust-spread.js";
import { spreadOfOthers } from "../robust-spread.js";

const none: readonly PerPupil[] = [];

/** Brings the schools' figures of a path per another together; made once for a county. */
export function groupsOf(path: string, per: string | undefined, { schools, groups }: County): Groups {
  const name = `${path}/${per ?? ""}`;
  const known = groups.get(name);
  if (known !== undefined) return known;
  const made = newGroups(perPupilFigures(path, per), schools);
  groups.set(name, made);
  return made;
}

function newGroups(figuresOf: (school: KeyedSchool) => readonly PerPupil[], schools: readonly KeyedSchool[]): Groups {
  const logs = new Map<string, number[]>();
  const given = new Map<string, { readonly school: KeyedSchool; readonly figures: readonly PerPupil[] }>();
  for (const school of schools) {
    const figures = figuresOf(school);
    if (figures.length > 0) given.set(school.key, { school, figures });
    for (const { group, log, figure } of figures) {
      if (figure === 0) continue;
      const known = logs.get(group);
      if (known === undefined) logs.set(group, [log]);
      else known.push(log);
    }
  }
  const spreads = new Map<string, SpreadWithout>();
  for (const [group, values] of logs) spreads.set(group, spreadOfOthers(values));
  const own = ({ key }: KeyedSchool, { path, group }: PerPupil): PerPupil | undefined =>
    given.get(key)?.figures.find((each) => each.path === path && each.group === group && each.figure > 0);
  let together: SpreadWithout | null = null;
  return {
    figures: (school) => {
      const first = given.get(school.key);
      return first?.school === school ? first.figures : given.size === 0 ? none : figuresOf(school);
    },
    others: (school, figure) => spreads.get(figure.group)?.(own(school, figure)?.log ?? null) ?? null,
    all: (school, figure) => {
      together ??= spreadOfOthers([...logs.values()].flat());
      return together(own(school, figure)?.log ?? null);
    },
  };
}

function perPupilFigures(path: string, per: string | undefined): (school: KeyedSchool) => readonly PerPupil[] {
  const place = placeOfPath(path);
  const under = per === undefined ? null : placeOfPath(per);
  const scopes = scopesFor(under === null ? [place] : [place, under]);
  return ({ record }) => {
    let found: PerPupil[] | null = null;
    for (const scope of scopes) {
      const figure = figureAt(record, place, scope);
      if (figure === null) continue;
      const divisor = under === null ? null : divisorAt(record, under, scope);
      if (under !== null && (divisor === null || divisor.value === 0)) continue;
      const value = figure / (divisor?.value ?? 1);
      if (!Number.isFinite(value) || (value === 0 && figure > 0)) continue;
      found ??= [];
      found.push({
        path: pathAt(place, scope),
        figure,
        divisor: divisor?.value ?? null,
        value,
        log: Math.log(value),
        paths: divisor?.paths ?? [],
        group: groupOf(record, place.scope ?? scope),
      });
    }
    return found ?? none;
  };
}
