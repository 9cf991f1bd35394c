// One section of CONFORMANCE.md: its text, and what fell short of its bar.

/** A section, computed. */
export interface Section {
  readonly title: string;
  /** Markdown, without the title. */
  readonly text: string;
  /** A sentence for each thing that falls short; empty where the bar is reached. */
  readonly missed: readonly string[];
}

/** A table in markdown; columns after the first are set to the right. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
