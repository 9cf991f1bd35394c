// Every kind of hostile file, at a small size: answered or refused with a sentence that names the file, and soon.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { describeDiagnostic } from "@junheng/engine/words";
import { readSubmission } from "@junheng/engine/reading";
import { readDocument, readWorkbook } from "@junheng/workbook/read";
import { expect } from "chai";
import { cpuMilliseconds } from "../made-files/cpu-time.js";
import { hostileKinds } from "./kinds.js";

/** What the file gives: how much was read, and what was found. */
const answerTo = async (
  bytes: Uint8Array,
  name: string,
): Promise<readonly [read: number, found: readonly Diagnostic[]]> => {
  if (/\.(?:docx|txt)$/.test(name)) {
    const { paragraphs, diagnostics } = await readDocument(bytes, name);
    return [paragraphs.length, diagnostics];
  }
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  if (grids.length > 0) readSubmission(grids, { twins: "keep" });
  return [grids.length, diagnostics];
};

/** The smallest size, and the largest number that lies. */
const tried = (sizes: readonly number[]): readonly number[] => [
  ...sizes.slice(0, 1),
  ...sizes.filter((size) => size > 1e8).slice(-1),
];

describe("a hostile file", () => {
  for (const { kind, ending, sizes, bytes } of hostileKinds)
    it(`is answered or refused: ${kind} (.${ending})`, async () => {
      for (const size of tried(sizes)) {
        const made = bytes(size);
        const started = cpuMilliseconds();
        const [read, found] = await answerTo(made, `甲校.${ending}`);
        if (read === 0) expect(found.map(({ where }) => where.file)).to.include(`甲校.${ending}`);
        for (const each of found) expect(describeDiagnostic(each, "zh-CN")).to.not.match(/\{\w+\}|NaN/);
        expect(cpuMilliseconds() - started).to.be.below(Math.max(5000, (made.length / 1e6) * 5000));
      }
    });
});
