// Progress is one line of a terminal that is written over and gone in the end; elsewhere nothing is written.
import { expect } from "chai";
import { progressOn, withProgress, type Progress } from "./progress.js";

/** A stream that keeps what was written. */
const kept = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) > 0 };
};

const clear = "\r\u001B[K";

describe("Progress in a terminal", () => {
  it("writes over its line, no more often than ten times a second, and the last of all", () => {
    const stream = kept(true);
    let time = 0;
    const { report, clear: end } = progressOn(stream, "en", () => time);
    for (const [at, now] of [
      [1, 0],
      [2, 50],
      [3, 120],
      [4, 130],
    ] as const) {
      time = now;
      report("reading", at, 4, `${at}.xlsx`);
    }
    end();
    end();
    expect(stream.written).to.deep.equal([
      `${clear}reading 1/4 1.xlsx`,
      `${clear}reading 3/4 3.xlsx`,
      `${clear}reading 4/4 4.xlsx`,
      clear,
    ]);
  });

  it("is gone before anything else is said, also where the work fails", async () => {
    for (const fails of [false, true]) {
      const stream = kept(true);
      const work = async (report: Progress): Promise<string> => {
        report("reading", 1, 2, "一.xlsx");
        if (fails) throw new Error("no disk");
        return "read";
      };
      const found = await withProgress(2, "zh-CN", work, stream).catch((error: unknown) => String(error));
      expect(found).to.equal(fails ? "Error: no disk" : "read");
      expect(stream.written).to.deep.equal([`${clear}读取 1/2 一.xlsx`, clear]);
    }
  });

  it("stays on one line, however long a name is", () => {
    for (const [columns, shown] of [
      [20, "永和县第一"],
      [0, "永和县第一实验小学校.xlsx"],
    ] as const) {
      const stream = { ...kept(true), columns };
      const { report, clear: end } = progressOn(stream, "zh-CN");
      report("reading", 1, 2, "永和县第一实验小学校.xlsx");
      expect(stream.written).to.deep.equal([`${clear}读取 1/2 ${shown}`]);
      end();
    }
  });

  it("is silent where there is no terminal, or only one thing to do", async () => {
    for (const [count, isTTY] of [
      [9, false],
      [1, true],
    ] as const) {
      const stream = kept(isTTY);
      await withProgress(count, "en", async (report) => report("reading", 1, count, "a.xlsx"), stream);
      expect(stream.written).to.deep.equal([]);
    }
  });

  it("leaves no handler of Ctrl+C behind", async () => {
    const before = process.listenerCount("SIGINT");
    const work = async (report: Progress): Promise<void> => {
      report("reading", 1, 2, "a.xlsx");
      expect(process.listenerCount("SIGINT")).to.equal(before + 1);
    };
    await withProgress(2, "en", work, kept(true));
    expect(process.listenerCount("SIGINT")).to.equal(before);
  });
});
