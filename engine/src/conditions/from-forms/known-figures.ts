// The figures of a county's forms by their paths: each once, whatever form it stands in.
import type { Diagnostic } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import type { CountyFigure, CountyForm } from "../../reading/forms/index.js";

/** What the forms say: figures and words by path. */
export type KnownFigures = ReadonlyMap<string, CountyFigure>;

const isBlank = ({ value }: CountyFigure): boolean => value === "missing" || value === "unreadable";

/** The figures that are there. One that two copies of a form give differently is not used, and told. */
export function knownFigures(forms: readonly CountyForm[]): {
  readonly figures: KnownFigures;
  readonly findings: readonly Diagnostic[];
} {
  const figures = new Map<string, CountyFigure>();
  const twice = new Map<string, CountyFigure>();
  for (const figure of forms.flatMap((form) => form.figures)) {
    if (isBlank(figure)) continue;
    const first = figures.get(figure.path);
    if (first === undefined) figures.set(figure.path, figure);
    else if (first.value !== figure.value) twice.set(figure.path, figure);
  }
  const findings = [...twice].map(([path, { value, where }]) => {
    const first = figures.get(path);
    figures.delete(path);
    return warningAt("countyFigureTwice", where, {
      label: first?.label ?? path,
      first: String(first?.value ?? ""),
      value: String(value),
      cell: first?.where.cell ?? "",
    });
  });
  return { figures, findings };
}

/** The number of a path; where there is none of something (无) it is 0. Null where it is not known. */
export function amountOf(figures: KnownFigures, path: string): number | null {
  const value = figures.get(path)?.value;
  return typeof value === "number" ? value : value === "notApplicable" ? 0 : null;
}
