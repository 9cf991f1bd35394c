// Rows worked out of others, among as many schools as a nation has.
import { expect } from "chai";
import { workedOutRows } from "./worked-out-rows.js";

describe("workedOutRows", () => {
  it("finds the largest of more rows than a call takes at once", () => {
    const school = (name: string, pupils: number, books: number, computers: number) => ({
      name,
      whole: { pupils, books, computers },
    });
    const schools = Array.from({ length: 130_000 }, (_, at) =>
      school(`第${at}小学`, 100 + ((at + 400) % 977), 900 + ((at + 3000) % 7919), 5 + ((at + 40) % 83)),
    );
    const [found, ...others] = workedOutRows([...schools, school("最多", 1076, 8818, 87)]);
    expect([found?.record.name, found?.statistic, found?.of.length]).to.deep.equal(["最多", "max", 130_000]);
    expect(others).to.deep.equal([]);
  });
});
