// How many schools of a kind, in words.
import { typeNames } from "@junheng/engine/words";
import { useLocale, useWords } from "../../shared/words.js";
import type { SchoolCount } from "./schools-by-sheet.js";

/** Says a count: 45 所小学. */
export function useSchoolCounts(): (counted: SchoolCount) => string {
  const say = useWords();
  const locale = useLocale();
  return ({ kind, count }) =>
    kind === null
      ? say("schoolsOfNoKind", { count })
      : say(count === 1 ? "schoolOfKind" : "schoolsOfKind", { count, kind: typeNames[kind][locale] });
}
