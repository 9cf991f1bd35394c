// The report on communities as one JSON object; every finding with its sentence.
import type { CommunitiesReport } from "@junheng/engine/communities";
import type { Locale } from "@junheng/engine/diagnostics";
import { findingObjects } from "./print-findings.js";
import { unitObject } from "./units-json.js";

/** The object: names and codes in English, figures unrounded, null where a figure is not known. */
export const communitiesJson = (report: CommunitiesReport, locale: Locale): string =>
  `${JSON.stringify({ ...report, units: unitsOf(report), findings: findingObjects(report.findings, locale) }, null, 2)}\n`;

const unitsOf = ({ units }: CommunitiesReport) =>
  units === null ? null : { ...units, units: units.units.map(unitObject) };
