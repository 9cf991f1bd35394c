// What only the user can know about schools that were collected, asked in a sentence.
import type { CampusQuestion, SameSchoolNote, SameSchoolQuestion, VersionQuestion } from "../../collection/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { collectionText } from "./collection.js";
import { joinNames } from "../message.js";
import { pathName } from "../terms.js";

/** So many of the figures in which versions differ are named. */
const namedPaths = 2;

const percent = (confidence: number): number => Math.floor(confidence * 100);

/** Whether two names are one school; `sure` is the likeness from which on nobody is asked. */
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

/** Which of several versions holds. */
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

/** Where a campus belongs. */
export const askCampus = ({ name, parent }: CampusQuestion, locale: Locale): string =>
  collectionText("campus.one", { name, parent: parent.name }, locale);

/** Which names were taken for one school, and why. */
export const sayJoined = ({ names, by, confidence }: SameSchoolNote, locale: Locale): string =>
  collectionText(`joined.${by}`, { first: names[0], second: names[1], confidence: percent(confidence) }, locale);
