// Schools that are put together when somebody looks: no one who takes the result can tell.
import { expect } from "chai";
import type { SchoolResult } from "./assessment.js";
import { withSchools } from "./stage-schools.js";

const rest = { indicators: {}, composite: null, qualifiedSchools: null, met: null };
const school = { name: "一小" } as SchoolResult;

describe("A stage's result", () => {
  it("puts its schools together once, when they are first looked at", () => {
    let made = 0;
    const stage = withSchools(() => {
      made++;
      return [school];
    }, rest);
    expect(made).to.equal(0);
    expect(stage.schools).to.equal(stage.schools);
    expect(made).to.equal(1);
  });

  it("is plain data to whoever lists, copies, clones or writes it", () => {
    const plain = { schools: [school], ...rest };
    const stage = withSchools(() => [school], rest);
    expect(Object.keys(stage)).to.deep.equal(Object.keys(plain));
    for (const copy of [{ ...stage }, structuredClone(stage), JSON.parse(JSON.stringify(stage))])
      expect(copy).to.deep.equal(plain);
    expect(stage).to.deep.equal(plain);
  });

  it("shares its getter with all others, so that none is kept in memory after it was dropped", () => {
    const [one, other] = [withSchools(() => [], rest), withSchools(() => [], rest)];
    const held = (stage: object) => Object.getOwnPropertyDescriptor(stage, "schools");
    expect(held(one)).to.have.property("get").that.is.a("function");
    expect(held(one)).to.deep.equal(held(other));
  });
});
