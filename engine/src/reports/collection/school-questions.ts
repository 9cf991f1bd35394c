// What each school is asked: a sheet for it, with what was found, where in its own file, what is proposed, and room for an answer.
import type { CollectedFinding, Collection } from "../../collection/index.js";
import type { Diagnostic, Locale } from "../../diagnostics/index.js";
import { collectionText, describeDiagnostic, explainFinding, explainProposal, placeOf } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { textCell, wideCell } from "../cells.js";
import { findingPlaces, ownPlace } from "./finding-places.js";
import type { ResultSheet } from "../sheet.js";

/** One thing to ask. */
interface Question {
  readonly place: string;
  readonly what: string;
  readonly proposal: string;
}

/**
 * A sheet for each school with something to ask (学校核对单), to be sent back to it.
 *
 * Rule: what the checks found, and what could not be read in a file that it alone sent; notes are not asked about, nor what was refused.
 * Ids: `ask-` and the position among those asked, from 0. Units: those of the figures. Zeros: asked about where a check does. Missing: a
 * finding without a cell has an empty place. None: no school asked, no sheets. Errors: a TypeError where a finding has no sentence. Source:
 * `collectSchools`.
 *
 * @example
 * schoolQuestions(collectSchools([]), "en") // => []
 */
export function schoolQuestions(collection: Collection, locale: Locale): readonly ResultSheet[] {
  const questions = new Map<string, { name: string; asked: Question[] }>();
  const add = (key: string, name: string, question: Question): void => {
    const own = questions.get(key);
    if (own === undefined) questions.set(key, { name, asked: [question] });
    else own.asked.push(question);
  };
  for (const finding of collection.findings)
    if (finding.severity !== "note" && finding.answer !== "refused")
      add(finding.school, finding.name, fromFinding(finding, locale));
  const senders = soleSenders(collection);
  for (const each of collection.diagnostics) {
    const sender = each.severity === "note" ? undefined : senders.get(each.where.file ?? "");
    if (sender !== undefined) add(sender.key, sender.name, fromDiagnostic(each, locale));
  }
  return [...questions.values()].map(({ name, asked }, position) => sheetOf(name, asked, position, locale));
}

const fromFinding = (finding: CollectedFinding, locale: Locale): Question => ({
  place: findingPlaces(finding, locale, ownPlace),
  what: explainFinding(finding, locale),
  proposal: finding.proposal === undefined ? "" : explainProposal(finding.proposal, locale),
});

const fromDiagnostic = (diagnostic: Diagnostic, locale: Locale): Question => ({
  place: placeOf(ownPlace(diagnostic.where), locale),
  what: describeDiagnostic(diagnostic, locale),
  proposal: "",
});

/** The school of each file that holds one school only. */
const soleSenders = ({ schools }: Collection): ReadonlyMap<string, { readonly key: string; readonly name: string }> => {
  const senders = new Map<string, { key: string; name: string } | null>();
  for (const { key, name, record } of schools) {
    const { file } = record.source ?? {};
    if (file !== undefined) senders.set(file, senders.has(file) ? null : { key, name });
  }
  return new Map([...senders].flatMap(([file, sender]) => (sender === null ? [] : [[file, sender] as const])));
};

const sheetOf = (school: string, asked: readonly Question[], position: number, locale: Locale): ResultSheet => ({
  id: `ask-${position}`,
  name: school,
  rows: [
    wideCell(textCell(collectionText("ask.title", { school }, locale), "title"), 5),
    wideCell(textCell(collectionText("ask.intro", { count: asked.length }, locale), "note"), 5),
    ["number", "place", "what", "proposal", "answer"].map((code) =>
      textCell(collectionText(`column.${code}`, {}, locale), "header"),
    ),
    ...asked.map(({ place, what, proposal }, at): SheetRow => [
      textCell(String(at + 1)),
      textCell(place),
      textCell(what),
      textCell(proposal),
      textCell(""),
    ]),
  ],
  widths: [6, 30, 70, 40, 26],
});
