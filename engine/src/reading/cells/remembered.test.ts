// A function that remembers gives what it gave, asks once, and never remembers without end.
import { expect } from "chai";
import { remembered } from "./remembered.js";

describe("A function that remembers", () => {
  it("is asked once for a text, also where that comes to nothing", () => {
    const asked: string[] = [];
    const find = remembered((text) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    expect([find(""), find("县"), find(""), find("县")]).to.deep.equal([undefined, 1, undefined, 1]);
    expect(asked).to.deep.equal(["", "县"]);
  });

  it("forgets rather than holding every name of a nation", () => {
    let asked = 0;
    const find = remembered((text) => {
      asked++;
      return Number(text);
    });
    for (let name = 0; name < 20_000; name++) expect(find(String(name))).to.equal(name);
    expect(find("19999")).to.equal(19_999);
    expect(asked).to.equal(20_000);
    expect(find("0")).to.equal(0);
    expect(asked).to.equal(20_001);
  });
});
