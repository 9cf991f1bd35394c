// XML gone through once: what is met, and what is refused.
import { expect } from "chai";
import fc from "fast-check";
import { FileProblem } from "./problem.js";
import { scanXml } from "./scan-xml.js";

const eventsOf = (xml: string, ...wanted: readonly string[]): readonly string[] => {
  const events: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => void events.push(`<${[name, ...wanted.map((each) => attributes(each))].join(" ")}>`),
    close: (name) => void events.push(`</${name}>`),
    text: (text) => void events.push(text),
  });
  return events;
};

describe("scanXml", () => {
  it("gives tags without their prefix, and closes empty ones", () => {
    expect(eventsOf(`<?xml version="1.0"?><x:row r="1"><x:c/></x:row>`, "r")).to.deep.equal([
      "<row 1>",
      "<c >",
      "</c>",
      "</row>",
    ]);
  });

  it("finds attributes in either quotes, with signs written out, by their name with or without a prefix", () => {
    const xml = `<sheet sheetId="7" r:id = 'rId1' name="甲 &amp; &#20057;>" state=""></sheet>`;
    expect(eventsOf(xml, "id", "r:id", "name", "state", "none")[0]).to.equal("<sheet rId1 rId1 甲 & 乙>  >");
  });

  it("passes over comments and instructions, and takes CDATA as it stands", () => {
    expect(eventsOf(`<t><!-- <v> --><?a <b>?>1 &lt; 2<![CDATA[&lt;<x>]]></t>`)).to.deep.equal([
      "<t>",
      "1 < 2",
      "&lt;<x>",
      "</t>",
    ]);
  });

  it("refuses what is not closed", () => {
    for (const xml of ["<row", "<row r='1", "<a <b>", "<!-- a", "</a", "<![CDATA[ a"])
      expect(() => eventsOf(xml), xml).to.throw(FileProblem);
  });

  it("ends for every text, with no other failure", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("<", ">", "/", "a", '"', "'", "=", " ", "!", "-", "?", "&", ";", ":", "[", "]")),
        (signs) => {
          try {
            eventsOf(signs.join(""), "a", "a:a");
          } catch (problem) {
            expect(problem).to.be.instanceOf(FileProblem);
          }
        },
      ),
    );
  });
});
