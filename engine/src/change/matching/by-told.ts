// Pairs that somebody told: they hold before everything that is found.
import { keyOf } from "../../reading/cells/index.js";
import { schoolCode } from "../../collection/index.js";
import type { Pairing } from "./pairing.js";
import { pair } from "./pairing.js";
import type { ToldPair, YearSchool } from "./school-match.js";

/** Pairs them; those that name no school are given back. */
export function pairAsTold(pairing: Pairing, told: readonly ToldPair[]): readonly ToldPair[] {
  return told.filter((each) => {
    const before = placeOf(pairing.before, each.before);
    const after = each.after === null ? null : placeOf(pairing.after, each.after);
    if (before === -1 || after === -1) return true;
    if (after === null) pairing.closed.add(before);
    else {
      pair(pairing, before, { after, by: "told", confidence: 1 });
      // A school that others are told to be a part of is still found by itself.
      if (hasNamesake(pairing, before, after)) pairing.taken.delete(after);
    }
    return false;
  });
}

/** Whether another school before has the code or the name of the one after. */
const hasNamesake = ({ before, after, pairs }: Pairing, told: number, at: number): boolean => {
  const { name, code } = after[at] as YearSchool;
  return before.some((school, place) => {
    const isSame = keyOf(school.name) === keyOf(name) || (code !== undefined && school.code === code);
    return place !== told && pairs[place] === null && isSame;
  });
};

/** The school of this name or code, where it is one alone; else -1. */
const placeOf = (schools: readonly YearSchool[], named: string): number => {
  const wanted = keyOf(named);
  const code = schoolCode(named);
  const places = [...schools.keys()].filter((at) => {
    const school = schools[at] as YearSchool;
    return keyOf(school.name) === wanted || (code !== "" && schoolCode(school.code) === code);
  });
  return places.length === 1 ? (places[0] as number) : -1;
};
