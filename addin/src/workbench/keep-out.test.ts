// A part of the page that is kept from its user for two reasons is given back when neither holds any more.
import { expect } from "chai";
import { keepOut } from "./keep-out.js";

describe("keepOut", () => {
  it("is on while any reason holds, whichever ends first", () => {
    const element = { inert: false, querySelectorAll: () => [] as const } as unknown as HTMLElement;
    const reason = keepOut(element);
    const [opening, covered] = [reason("opening"), reason("covered")];
    opening(true);
    covered(true);
    covered(false);
    expect(element.inert).to.equal(true);
    opening(false);
    expect(element.inert).to.equal(false);
    covered(true);
    opening(true);
    opening(false);
    expect(element.inert).to.equal(true);
  });
});
