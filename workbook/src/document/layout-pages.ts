// The pages of a document's headings, by laying it out; of tables, whose rows say how high they are, the heights alone are laid out.
import type { PageNumberEstimator } from "docx";

type Body = Parameters<PageNumberEstimator>[0];

/** Works out the pages for the contents, so that Word need not be asked to. */
export async function layoutPages(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import("docx/layout");
  const estimate = estimatePageNumbersWith({ guess: true });
  const pages: PageNumberEstimator = (body, context) => estimate(withoutCells(toLastHeading(body)) as Body, context);
  return Object.assign(pages, estimate.listNumbers !== undefined && { listNumbers: estimate.listNumbers });
}

/** The body up to its last heading, and its section: nothing behind that heading moves one. */
const toLastHeading = (body: Body): Body => {
  const [name, parts] = Object.entries(body)[0] ?? [];
  if (name === undefined || !Array.isArray(parts)) return body;
  const last = parts.findLastIndex((part) => JSON.stringify(part).includes('"w:val":"Heading'));
  return { [name]: parts.filter((part: object, at) => at <= last || "w:sectPr" in part) };
};

/** The same with one empty cell in each row of a table: laying out what stands in thousands of cells takes longer than all the rest. */
const withoutCells = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withoutCells);
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, inside]) => [name, name === "w:tr" ? rowAlone(inside) : withoutCells(inside)]),
  );
};

const rowAlone = (parts: unknown): unknown => {
  if (!Array.isArray(parts)) return parts;
  const own = parts.filter((part: object) => !("w:tc" in part));
  return [...own, { "w:tc": [{ "w:p": [] }] }];
};
