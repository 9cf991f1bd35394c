// The face that Excel sees, with a stand-in for Excel's own runtime.
import { expect } from "chai";
import { argumentsOf } from "./example-formula.js";
import { customFunctions, setFunctionLocale } from "./registry.js";
import { columnOf } from "./test-support.js";

/** Excel's error class, as the runtime has it. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type ExcelFunction = (...args: unknown[]) => unknown;
const associated: Record<string, ExcelFunction> = {};
const runtime = {
  Error: RuntimeError,
  associate: (functions: Record<string, ExcelFunction>) => Object.assign(associated, functions),
};

const call = (id: string, ...args: unknown[]): unknown => {
  const found = associated[id];
  if (found === undefined) throw new Error(`${id} is not associated`);
  return found(...args);
};

const thrownBy = (id: string, ...args: unknown[]): RuntimeError => {
  try {
    call(id, ...args);
  } catch (error) {
    if (error instanceof RuntimeError) return error;
    throw error;
  }
  throw new Error("the call gave a result, an error was expected");
};

describe("the functions in Excel", () => {
  before(async () => {
    Object.assign(globalThis, { CustomFunctions: runtime });
    await import("./functions.js");
    setFunctionLocale("zh-CN");
  });
  after(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  it("are associated under every id of the list", () =>
    expect(Object.keys(associated)).to.have.members(customFunctions.map(({ id }) => id)));
  it("give the examples' results", async () => {
    for (const { id, example } of customFunctions) {
      const result = await call(id, ...argumentsOf(example, "zh-CN"));
      const [row, column] = example.at ?? [0, 0];
      const found = Array.isArray(result) ? (result as unknown[][])[row]?.[column] : result;
      if (typeof example.result === "number") expect(found).to.be.closeTo(example.result, 1e-12);
      else expect(found).to.equal(example.result);
    }
  });
  it("say that their program could not be fetched, and fetch it at the next call", async () => {
    const { answerLater } = await import("./excel-answer.js");
    const error: unknown = await answerLater(
      () => Promise.reject(new Error("offline")),
      () => 1,
    ).catch((each: unknown) => each);
    expect(error).to.be.instanceOf(RuntimeError);
    expect((error as RuntimeError).message).to.contain("没有取到");
    expect(
      await answerLater(
        () => Promise.resolve(2),
        (two) => two,
      ),
    ).to.deep.equal([[2]]);
  });
  it("throw Excel's error with a sentence", () => {
    const error = thrownBy("DIFFCOEF", columnOf(1, 2), columnOf(1));
    expect([error.code, error.message?.includes("2 行 1 列")]).to.deep.equal(["#VALUE!", true]);
  });
  it("give no sentence with errors that cannot carry one", () => {
    const error = thrownBy("DIFFCOEF", columnOf(1), columnOf(1));
    expect([error.code, error.message]).to.deep.equal(["#DIV/0!", undefined]);
  });
  it("turn errors that a function may not give into #VALUE!, and say which it was", () => {
    const error = thrownBy("MEAN", columnOf(1, "#REF!"), columnOf(1, 1));
    expect([error.code, error.message?.includes("#REF!")]).to.deep.equal(["#VALUE!", true]);
  });
  it("show errors in the cells of a table", () => {
    const table = call("SPLIT", columnOf(10, 20), columnOf(1, 0), columnOf(0, 0)) as unknown[][];
    expect(table[2]?.[0]).to.be.instanceOf(RuntimeError);
  });
  it("say so when the mistake is ours", () => {
    const unreadable = new Proxy([], {
      get: () => {
        throw new RangeError("out of order");
      },
    });
    expect(thrownBy("MEAN", unreadable).message).to.contain("这是本程序的错误").and.to.contain("out of order");
  });
});
