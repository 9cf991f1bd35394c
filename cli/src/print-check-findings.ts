// What the checks found, one line each with its school, and what is proposed; and as the JSON contract gives it.
import type { CheckFinding } from "@junheng/engine/checks";
import type { Locale } from "@junheng/engine/diagnostics";
import { bracketed, explainFinding, explainProposal, labelled, placeOf } from "@junheng/engine/words";
import { cliText } from "./messages/cli.js";

/** Findings as lines, in their order: school by school, the worst of each first. */
export const checkFindingLines = (findings: readonly CheckFinding[], locale: Locale): string =>
  findings
    .map((finding) => {
      const { severity, name, figures, proposal } = finding;
      const place = bracketed(placeOf(figures[0]?.where ?? {}, locale), locale);
      const proposed = proposal === undefined ? "" : `    → ${explainProposal(proposal, locale)}\n`;
      return `[${cliText(severity, {}, locale)}] ${labelled(name + place, explainFinding(finding, locale), locale)}\n${proposed}`;
    })
    .join("");

/** Findings as objects. */
export const checkFindingObjects = (findings: readonly CheckFinding[], locale: Locale) =>
  findings.map((finding) => {
    const { id, rule, kind, severity, school, name, figures, code, params, proposal } = finding;
    return {
      id,
      school,
      name,
      rule,
      kind,
      severity,
      code,
      message: explainFinding(finding, locale),
      figures,
      params,
      ...(proposal !== undefined && {
        proposal: {
          path: proposal.path,
          from: proposal.from,
          to: proposal.to,
          ...(proposal.also !== undefined && { also: proposal.also }),
          code: proposal.code,
          message: explainProposal(proposal, locale),
        },
      }),
    };
  });
