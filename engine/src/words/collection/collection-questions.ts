// What only the user can know about schools that were collected, asked in a sentence.
import type { CampusQuestion, SameSchoolNote, SameSchoolQuestion, VersionQuestion } from "../../collection/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { collectionText } from "./collection.js";
import { joinNames } from "../message.js";
import { pathName } from "../terms.js";

/** So many of the figures in which versions differ are named. */
const namedPaths = 2;

const percent = (confidence: number): number => Math.floor(confidence * 100);

/**
 * Asks whether two names are one school (是不是同一所学校), and says what speaks for it.
 *
 * Rule: by what they share: like names with how like, one code, or one name under two codes. Units: likeness in whole per cent, cut off, of
 * `confidence` and `sure` from 0 to 1. Zeros: 0 % is said. Missing: a code that is absent is a dash. None: never empty. Errors: none.
 * Source: decision 20: below `sure` nothing is joined by itself.
 *
 * @example
 * askSameSchool({ kind: "likeName", names: ["一小", "第一小学"], codes: ["", ""], confidence: 0.87 }, 0.95, "en") // => "Are “一小” and “第一小学” one school? Their names are 87% alike; below 95% nothing is joined by itself."
 */
export const askSameSchool = (
  { kind, names, codes, confidence }: SameSchoolQuestion,
  sure: number,
  locale: Locale,
): string =>
  collectionText(
    `same.${kind}`,
    {
      first: names[0],
      second: names[1],
      code: codes[0] || codes[1],
      firstCode: codes[0] || "—",
      secondCode: codes[1] || "—",
      confidence: percent(confidence),
      sure: percent(sure),
    },
    locale,
  );

/**
 * Asks which of several versions of a school's figures holds (采用哪个版本).
 *
 * Rule: how many versions, in how many figures they differ, and the first two of these by name. Units: counts. Zeros: no version differs in
 * 0 figures, or it would not be asked. Missing: a field without a name is its path. None: never empty. Errors: none. Source: decision 20.
 *
 * @example
 * askVersion({ name: "一小", versions: [{}, {}], paths: ["primary.books", "primary.pupils", "whole.staff"] }, "en") // => "一小 was sent in 2 versions that differ in 3 figures (books (primary) and pupils (primary)). Choose one."
 */
export const askVersion = ({ name, versions, paths }: VersionQuestion, locale: Locale): string =>
  collectionText(
    "version.one",
    {
      school: name,
      count: versions.length,
      differing: paths.length,
      paths: joinNames(
        paths.slice(0, namedPaths).map((path) => pathName(path, locale)),
        locale,
      ),
    },
    locale,
  );

/**
 * Asks whether a campus counts with its school or by itself (校区归属).
 *
 * Rule: both names, as the files have them. Units: none. Zeros: none. Missing: both names are always known. None: never empty. Errors:
 * none. Source: decision 20.
 *
 * @example
 * askCampus({ name: "一小东校区", parent: { key: "1", name: "一小" } }, "en") // => "“一小东校区” seems to be a campus of “一小”. Count it with its school, or by itself?"
 */
export const askCampus = ({ name, parent }: CampusQuestion, locale: Locale): string =>
  collectionText("campus.one", { name, parent: parent.name }, locale);

/**
 * Says which names were taken for one school, and why (认作同一所学校).
 *
 * Rule: by its code, or by its name with how like they are. Units: whole per cent, cut off, of `confidence` from 0 to 1. Zeros: none, for
 * so unlike names are not joined. Missing: none. None: never empty. Errors: none. Source: decision 20: what is joined is told.
 *
 * @example
 * sayJoined({ names: ["第一小学", "一小"], by: "name", confidence: 0.967 }, "en") // => "“一小” was taken for “第一小学” by its name (96% alike)."
 */
export const sayJoined = ({ names, by, confidence }: SameSchoolNote, locale: Locale): string =>
  collectionText(`joined.${by}`, { first: names[0], second: names[1], confidence: percent(confidence) }, locale);
