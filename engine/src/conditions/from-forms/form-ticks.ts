// What the forms say of each requirement themselves: 是 or 否.
import type { Diagnostic } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import { readTick } from "../../reading/scores/index.js";
import type { CountyTick } from "../fact.js";
import { formItems } from "./form-inputs.js";
import type { KnownFigures } from "./known-figures.js";

/** The ticks; a word that is neither yes nor no is told. */
export function formTicks(figures: KnownFigures): {
  readonly ticks: readonly CountyTick[];
  readonly findings: readonly Diagnostic[];
} {
  const found = Object.entries(formItems).map(([requirement, items]) => {
    const figure = figures.get(`${requirement}.met`);
    if (figure === undefined || typeof figure.value !== "string") return { ticks: [], findings: [] };
    const { label, value, where: cell } = figure;
    const met = readTick(value);
    return met === null
      ? {
          ticks: [],
          findings: [warningAt("formTickUnclear", cell, { label: label.slice(0, 40), text: value.slice(0, 24) })],
        }
      : { ticks: items.map((item) => ({ item, met, cell })), findings: [] };
  });
  return { ticks: found.flatMap(({ ticks }) => ticks), findings: found.flatMap(({ findings }) => findings) };
}
