import { expect } from "chai";
import { askedParts } from "./asked-part.js";

describe("A part that a button of the ribbon asks for", () => {
  it("is opened at once where the pane is there, and as the last asked for where it comes later", () => {
    const { ask, follow } = askedParts();
    const opened: string[] = [];
    ask("collect");
    ask("score");
    const stop = follow((part) => opened.push(part));
    ask("change");
    expect(opened).to.deep.equal(["score", "change"]);
    stop();
    ask("assess");
    expect(opened).to.deep.equal(["score", "change"]);
    follow((part) => opened.push(part));
    expect(opened).to.deep.equal(["score", "change", "assess"]);
  });
});
