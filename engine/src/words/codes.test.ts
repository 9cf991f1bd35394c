// A code without a sentence does not compile, and what compiles has its sentence in both languages.
import { expect } from "chai";
import type { DiagnosticCode } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { MessageTable } from "./message.js";
import { describeDiagnostic, diagnosticMessages } from "./describe-diagnostic.js";

describe("The codes of findings", () => {
  it("are those that have a sentence: any other does not compile", () => {
    // @ts-expect-error -- there is no such sentence
    const madeUp: DiagnosticCode = "nobodyWroteThis";
    // @ts-expect-error -- nor can it be raised
    const raised = warningAt("nobodyWroteThis", {});
    expect(() => describeDiagnostic(raised, "zh-CN")).to.throw(madeUp);
  });
  it("do not compile where a sentence lacks a language", () => {
    const table = {
      // @ts-expect-error -- the English is lacking
      half: { "zh-CN": "只有中文。" },
    } satisfies MessageTable;
    expect(table.half).to.not.have.property("en");
  });
  it("each have a sentence in both languages", () => {
    for (const [code, { "zh-CN": zh, en }] of Object.entries(diagnosticMessages)) {
      expect(zh, code).to.match(/\p{Script=Han}/u);
      expect(en, code).to.match(/[a-z]/);
    }
  });
});
