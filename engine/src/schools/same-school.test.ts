// Which mentions are one school.
import { expect } from "chai";
import { schoolKeys } from "./index.js";

describe("schoolKeys", () => {
  it("goes by code, then by name, and never guesses between two of one name", () => {
    const keyOf = schoolKeys([
      { school: "中心小学", code: "1" },
      { school: "中心小学", code: "2" },
      { school: "白果小学", code: "3" },
    ]);
    expect(keyOf({ school: "中心小学", code: "1" })).not.to.equal(keyOf({ school: "中心小学", code: "2" }));
    expect(keyOf({ school: "中心小学" })).to.equal("name 中心小学");
    expect(keyOf({ school: " 白果 小学" })).to.equal(keyOf({ school: "别名", code: "３" }));
    expect(keyOf({ school: "白果小学校" })).not.to.equal(keyOf({ school: "白果小学" }));
  });
});
