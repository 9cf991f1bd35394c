// What was collected, in lines: files that gave nothing, what is to be decided, what was found, worst first.
import type { Collection } from "@junheng/engine/collection";
import { otherSchools, sureLikeness } from "@junheng/engine/collection";
import type { Locale } from "@junheng/engine/diagnostics";
import {
  askCampus,
  askSameSchool,
  askUnit,
  askVersion,
  collectionText as say,
  explainFinding,
  explainProposal,
  labelled,
  placesOf,
  sayJoined,
} from "@junheng/engine/words";
import { cliText } from "./messages/cli.js";
import { findingLines } from "./print-findings.js";

/** The whole, as text. */
export function collectionText(collection: Collection, locale: Locale): string {
  const { files, schools, records, notSent, diagnostics } = collection;
  const told = diagnostics.filter(({ severity }) => severity !== "note");
  const others = otherSchools(records).map(({ name }) => name);
  const lines = [
    ...files
      .filter(({ state }) => state === "unreadable" || state === "noSchools")
      .map(({ file, state }) => labelled(file, say(`state.${state}`, {}, locale), locale)),
    ...(notSent.length === 0 ? [] : [say("files.notSent", { schools: notSent }, locale)]),
    ...(others.length === 0
      ? []
      : [say("files.otherSchools", { count: others.length, schools: others.slice(0, 20) }, locale)]),
    ...schools.flatMap(({ name, out }) =>
      out === undefined ? [] : [labelled(name, say(`out.${out}`, {}, locale), locale)],
    ),
    ...questionLines(collection, locale),
    ...findingTexts(collection, locale),
  ];
  const all = lines.length === 0 ? "" : `${lines.join("\n")}\n`;
  const counts = {
    files: files.length,
    schools: schools.length,
    records: records.length - others.length,
    findings: collection.findings.length,
  };
  return all + findingLines(told, locale) + cliText("collected", counts, locale);
}

/** Each question with what a file of decisions calls it. */
const questionLines = (
  { sameSchool, versions, campuses, units, joined }: Collection,
  locale: Locale,
): readonly string[] => [
  ...joined.map((each) => sayJoined(each, locale)),
  ...sameSchool.map((each) => `${askSameSchool(each, sureLikeness, locale)} [same: ${each.key}]`),
  ...versions.map(
    (each) => `${askVersion(each, locale)} [versions: ${each.key} = ${each.versions.map(({ id }) => id).join(" | ")}]`,
  ),
  ...campuses.map((each) => `${askCampus(each, locale)} [campuses: ${each.key} = ${each.parent.key}]`),
  ...units
    .filter(({ counted }) => counted === null)
    .map((each) => `${askUnit(each, locale)} [--units ${each.name}=one | ${each.name}=each]`),
];

const findingTexts = ({ findings }: Collection, locale: Locale): readonly string[] =>
  (["error", "warning", "note"] as const).flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const places = placesOf(
          finding.figures.flatMap(({ where }) => (where.cell === undefined ? [] : [where])),
          locale,
        );
        const proposal =
          finding.proposal === undefined
            ? ""
            : ` ${explainProposal(finding.proposal, locale)} [corrections: ${finding.id}]`;
        return `[${cliText(severity, {}, locale)}] ${labelled(finding.name, explainFinding(finding, locale), locale)}${proposal} (${places})`;
      }),
  );
