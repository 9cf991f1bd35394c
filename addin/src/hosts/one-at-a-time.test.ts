// Steps behind each other.
import { expect } from "chai";
import { oneAtATime } from "./one-at-a-time.js";

describe("oneAtATime", () => {
  it("begins a step when the one before has ended, even where that failed", async () => {
    const inTurn = oneAtATime();
    const seen: string[] = [];
    const step = (name: string, fails: boolean) => async (): Promise<string> => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
    const first = inTurn(step("first", true)).catch(({ message }: Error) => `${message} failed`);
    const second = inTurn(step("second", false));
    expect(await Promise.all([first, second])).to.deep.equal(["first failed", "second"]);
    expect(seen).to.deep.equal(["first begins", "first ends", "second begins", "second ends"]);
  });
});
