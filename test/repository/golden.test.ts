// The reader of golden files, and that every golden file names its source.
import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { parseCsv, readGolden } from "../golden/read-golden.js";

const folder = new URL("../golden/", import.meta.url);

describe("reading golden files", () => {
  it("keeps commas, doubled quotes and line ends inside quotes", () => {
    expect(parseCsv('a,"b ""x"", y",\n"q\nz",,2\r\n')).to.deep.equal([
      ["a", 'b "x", y', ""],
      ["q\nz", "", "2"],
    ]);
  });

  it("refuses a quote where none may stand", () => {
    expect(() => parseCsv('a,b"c')).to.throw(RangeError, "a stray quote after character 2");
  });

  it("gives each record by the names of the first line", () => {
    expect(readGolden("cv_books_5schools")[0]).to.include({ school: "小学1", students: "45", books: "279" });
    expect(readGolden("class_size_counts")[1]).to.include({
      year: "2017",
      source: "qianinfo.com (1437 'of which' 740)",
    });
  });
});

describe("the golden files", () => {
  it("are all named in test/golden/README.md, with their source", () => {
    const text = readFileSync(new URL("README.md", folder), "utf8");
    const files = readdirSync(folder).filter((file) => !["README.md", "read-golden.ts"].includes(file));
    const numbered = (file: string): string => file.replace(/^nist_numacc\d/, "nist_numacc1");
    expect(files.filter((file) => !text.includes(`\`${numbered(file)}\``))).to.deep.equal([]);
  });
});
