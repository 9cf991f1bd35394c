// The XML of a sheet after rows, columns, panes and its tab were changed: these become so, and not one byte else.
import { expect } from "chai";
import type { SizeChange } from "../../looks/size-change.js";
import { withSizes } from "./sheet-sizes.js";

const sheetOf = (inside: string): string => `<?xml version="1.0"?>\n<worksheet xmlns="a">${inside}</worksheet>`;

/** What is within the sheet after changes. */
const sized = (inside: string, change: SizeChange): string =>
  withSizes(sheetOf(inside), change).slice(sheetOf("").indexOf("</"), -"</worksheet>".length);

describe("Changed heights and hidden rows", () => {
  const rows = `<sheetData><row r="2" spans="1:3" ht="40" customHeight="1" outlineLevel="1" collapsed="1"><c r="A2"/></row>\n<row r='5' hidden='1'/></sheetData>`;

  it("are written into the tag of their row, with its group and all else as it was", () => {
    expect(sized(rows, { rows: [{ row: 1, height: 22.5, hidden: true }] })).to.equal(
      rows.replace(
        `ht="40" customHeight="1" outlineLevel="1" collapsed="1"`,
        `ht="22.5" customHeight="1" outlineLevel="1" collapsed="1" hidden="1"`,
      ),
    );
    expect(sized(rows, { rows: [{ row: 4, hidden: false }] })).to.equal(rows.replace(" hidden='1'", ""));
  });

  it("are taken out of a row that is as high as its content again", () => {
    expect(sized(rows, { rows: [{ row: 1, height: null }] })).to.equal(rows.replace(` ht="40" customHeight="1"`, ""));
    const flat = `<sheetData><row r="1" ht="0" customHeight="1" hidden="1"/></sheetData>`;
    expect(sized(flat, { rows: [{ row: 0, hidden: false }] })).to.equal(`<sheetData><row r="1"/></sheetData>`);
  });

  it("put rows in where there were none", () => {
    const change = { rows: [8, 0, 2].map((row) => ({ row, height: 30 })) };
    const high = (row: number): string => `<row r="${row}" ht="30" customHeight="1"/>`;
    expect(sized(rows, change)).to.equal(
      rows
        .replace("<sheetData>", `<sheetData>${high(1)}`)
        .replace("<row r='5'", `${high(3)}<row r='5'`)
        .replace("</sheetData>", `${high(9)}</sheetData>`),
    );
    expect(sized("<sheetData/>", { rows: [{ row: 1, hidden: true }] })).to.equal(
      `<sheetData><row r="2" hidden="1"/></sheetData>`,
    );
  });
});

describe("Changed widths and hidden columns", () => {
  const columns = `<sheetFormatPr defaultColWidth="11"/><cols><col min="2" max="6" width="9" style="3" bestFit="1" outlineLevel="2"/>\n<col min="8" max="16384" width="0" hidden="1" customWidth="1"></col></cols><sheetData/>`;

  it("split an element that stands for several columns", () => {
    const others = `width="9" style="3" bestFit="1" outlineLevel="2"`;
    expect(sized(columns, { columns: [3, 4].map((column) => ({ column, width: 20.5 })) })).to.equal(
      columns.replace(
        `<col min="2" max="6" ${others}/>`,
        `<col min="2" max="3" ${others}/><col min="4" max="5" width="20.5" style="3" outlineLevel="2" customWidth="1"/><col min="6" max="6" ${others}/>`,
      ),
    );
  });

  it("are put between and behind those that the sheet has", () => {
    const change = {
      columns: [
        { column: 6, width: 5 },
        { column: 0, hidden: true },
        { column: 1, hidden: true },
      ],
    };
    expect(sized(columns, change)).to.equal(
      columns
        .replace(
          `<col min="2" max="6" width="9"`,
          `<col width="11" hidden="1" min="1" max="1"/><col min="2" max="2" width="9" style="3" bestFit="1" outlineLevel="2" hidden="1"/><col min="3" max="6" width="9"`,
        )
        .replace(`<col min="8"`, `<col width="5" customWidth="1" min="7" max="7"/><col min="8"`),
    );
    const few = `<cols><col min="1" max="1" width="9"/></cols><sheetData/>`;
    expect(sized(few, { columns: [{ column: 3, width: 7 }] })).to.equal(
      few.replace("</cols>", `<col width="7" customWidth="1" min="4" max="4"/></cols>`),
    );
  });

  it("make a list where there was none, in its place and with the prefix of the sheet", () => {
    const xml = `<x:worksheet xmlns:x="a"><x:sheetFormatPr/><x:sheetData/></x:worksheet>`;
    expect(withSizes(xml, { columns: [{ column: 2, hidden: true }] })).to.equal(
      xml.replace(
        "<x:sheetData/>",
        `<x:cols><x:col width="9.140625" hidden="1" min="3" max="3"/></x:cols><x:sheetData/>`,
      ),
    );
  });

  it("give a column that was hidden by having no width the usual one when it is shown", () => {
    expect(sized(columns, { columns: [{ column: 7, hidden: false }] })).to.equal(
      columns.replace(
        `<col min="8" max="16384" width="0" hidden="1" customWidth="1"></col>`,
        `<col min="8" max="8" width="11"/><col min="9" max="16384" width="0" hidden="1" customWidth="1"/>`,
      ),
    );
  });
});

describe("Changed panes", () => {
  const selection = `<selection activeCell="C7" sqref="C7:D8"/>`;
  const view = (inside: string, place = ""): string =>
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"${place}>${inside}</sheetView></sheetViews><sheetData/>`;
  const both = `<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection activeCell="C7" sqref="C7:D8" pane="bottomRight"/>`;
  const frozen = { top: 0, left: 0, rows: 2, columns: 1 };
  const thawed = { top: 0, left: 0, rows: 0, columns: 0 };

  it("are frozen, and what is selected stays selected", () => {
    expect(sized(view(selection), { frozen })).to.equal(view(both));
    expect(sized(view(selection), { frozen: { ...frozen, columns: 0 } })).to.equal(
      view(
        `<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection activeCell="C7" sqref="C7:D8" pane="bottomLeft"/>`,
      ),
    );
    expect(sized(view(both), { frozen: { ...frozen, rows: 0 } })).to.equal(
      view(
        `<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection activeCell="C7" sqref="C7:D8" pane="topRight"/>`,
      ),
    );
  });

  it("are frozen no more", () => {
    expect(sized(view(both), { frozen: thawed })).to.equal(view(selection));
    expect(sized(view(selection), { frozen: thawed })).to.equal(view(selection));
  });

  it("begin with the row and column that were first in view", () => {
    expect(sized(view(both), { frozen: { top: 4, left: 2, rows: 1, columns: 1 } }))
      .to.include(`workbookViewId="0" topLeftCell="C5">`)
      .and.to.include(`<pane xSplit="1" ySplit="1" topLeftCell="D6"`);
    // Frozen rows do not go on being those that were scrolled to before; an axis that is not frozen stays where it was.
    expect(sized(view(selection, ` topLeftCell="F90"`), { frozen: { ...frozen, columns: 0 } }))
      .to.include(`topLeftCell="F1">`)
      .and.to.include(`<pane ySplit="2" topLeftCell="F3"`);
  });

  it("make a view where the sheet has none", () => {
    const xml = `<x:worksheet xmlns:x="a"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>`;
    expect(withSizes(xml, { frozen: { ...frozen, columns: 0 } })).to.equal(
      xml.replace(
        "<x:sheetData/>",
        `<x:sheetViews><x:sheetView workbookViewId="0"><x:pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><x:selection pane="bottomLeft"/></x:sheetView></x:sheetViews><x:sheetData/>`,
      ),
    );
  });
});

describe("The lines between cells", () => {
  it("are shown or not, and the view is the same", () => {
    const shown = `<sheetViews><sheetView zoomScale="90" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews><sheetData/>`;
    const bare = shown.replace(`workbookViewId="0"`, `workbookViewId="0" showGridLines="0"`);
    expect(sized(shown, { gridlines: false })).to.equal(bare);
    expect(sized(bare, { gridlines: true })).to.equal(shown);
  });
});

describe("A changed tab", () => {
  it("gets its colour before what else the sheet has of properties, or loses it", () => {
    const tab = `<tabColor rgb="FF00B050"/>`;
    const properties = `<sheetPr codeName="a"><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>`;
    const coloured = properties.replace("<pageSetUpPr", `${tab}<pageSetUpPr`);
    expect(sized(properties, { tabColor: "#00b050" })).to.equal(coloured);
    expect(sized(coloured, { tabColor: null })).to.equal(properties);
    expect(sized("<sheetData/>", { tabColor: "#00b050" })).to.equal(`<sheetPr>${tab}</sheetPr><sheetData/>`);
    expect(sized("<sheetData/>", { tabColor: null })).to.equal(`<sheetData/>`);
  });
});
