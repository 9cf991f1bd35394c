// What was collected as JSON: the clean table, questions, findings with their sentences, corrections, files.
import type { Collection } from "@junheng/engine/collection";
import type { Locale } from "@junheng/engine/diagnostics";
import { explainChange, explainFinding, explainProposal } from "@junheng/engine/words";
import { unitObject } from "./units-json.js";
import { findingObjects } from "./print-findings.js";

/** One object; `records` are what `parseSchoolRecords` reads, each figure's place in `source`. */
export const collectionJson = (collection: Collection, locale: Locale): string => {
  const { findings, changes, diagnostics, units, ...rest } = collection;
  return `${JSON.stringify(
    {
      ...rest,
      units: units.map(unitObject),
      findings: findings.map((finding) => ({
        ...finding,
        message: explainFinding(finding, locale),
        ...(finding.proposal !== undefined && {
          proposal: { ...finding.proposal, message: explainProposal(finding.proposal, locale) },
        }),
      })),
      changes: changes.map((change) => ({ ...change, message: explainChange(change, locale) })),
      diagnostics: findingObjects(diagnostics, locale),
    },
    null,
    2,
  )}\n`;
};
