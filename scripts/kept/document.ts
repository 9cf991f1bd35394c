// The table of docs/kept-workbooks.md.
import type { Outcome } from "./compare.js";
import type { Readings } from "./read-all.js";

/** The document: how it was measured, one line a workbook, the sums. */
export function keptText(outcomes: readonly Outcome[], _read: Readings): string {
  const sum = (of: (outcome: Outcome) => number): string =>
    outcomes.reduce((all, each) => all + of(each), 0).toLocaleString("en");
  const kept = outcomes.filter(({ differences }) => differences.length === 0).length;
  const lines = outcomes.map(
    ({ name, parts, places, formulas, takenOut, readBy, differences }) =>
      `| ${name} | ${parts} | ${formulas} | ${takenOut} | ${places.toLocaleString("en")} | ${readBy.join(", ")} | ${differences.length === 0 ? "yes" : `no: ${differences.length} places`} |`,
  );
  return `# Workbooks that were saved into

Written by \`npm run kept\`; the way of saving stands in [decision 24](decisions/0024-her-file-is-written-into.md).

Each workbook was made by another program, opened, one figure changed, saved; saved again with the result sheets of an assessment and settings
among its properties; and saved once more with newer results in their place. Before and after each save it was read by openpyxl, exceljs and
SheetJS, and opened and written anew by LibreOffice, which calculated every formula. Compared were formulas, values, results, the look of each
cell, notes, links, widths, heights, hidden and grouped rows, merges, panes, validations, conditional formats, tables, charts, pictures, print
settings, protection, filters, names and properties; and byte for byte all parts of the package but the sheets and the lists.

- **Kept: ${kept} of ${outcomes.length} workbooks**, ${sum(({ parts }) => parts)} parts, ${sum(({ places }) => places)} places read.
- Results taken out: those of formulas that go to the changed figure. LibreOffice calculated them anew; no formula whose result stayed had another one there.
- A reader that could not open the workbook as it was made is not named in its line.

| workbook | parts | formulas | results taken out | places compared | read by | kept |
| --- | ---: | ---: | ---: | ---: | --- | --- |
${lines.join("\n")}
`;
}
