// Threads that hang, break or eat the memory: each is one finding, and the command goes on.
import { expect } from "chai";
import { Worker } from "node:worker_threads";
import { answerOf } from "./read-in-threads.js";

const request = { name: "甲校.xlsx", bytes: new Uint8Array(1) };

/** What is answered of a thread that does this when it is asked. */
const answerTo = async (does: string, seconds: number, most?: number): Promise<unknown> => {
  const thread = new Worker(`require("node:worker_threads").parentPort.on("message", () => { ${does} });`, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 32 },
  });
  try {
    return await answerOf(thread, request, seconds, most);
  } finally {
    await thread.terminate();
  }
};

describe("answerOf", () => {
  it("gives up a file that takes longer than its time, and ends the thread", async () => {
    expect(await answerTo("for (;;);", 0.5)).to.equal("fileTooSlow");
  });

  it("waits for a thread that could not work within its time, up to what it has at most", async () => {
    const later = `setTimeout(() => require("node:worker_threads").parentPort.postMessage({ grids: [] }), 1500)`;
    expect(await answerTo(later, 0.75, 600)).to.deep.equal({ grids: [] });
    expect(await answerTo("setInterval(() => {}, 1000)", 0.1, 0.4)).to.equal("fileTooSlow");
    expect(await answerTo("for (;;);", 0.5, 600)).to.equal("fileTooSlow");
  });

  it("tells a thread that broke from one that took too much memory", async () => {
    expect(await answerTo("throw new Error()", 20)).to.equal("fileUnreadable");
    expect(await answerTo("const all = []; for (;;) all.push(new Array(10000).fill({}));", 20)).to.equal(
      "fileTakesMemory",
    );
  });

  it("gives what the thread answers, again and again, and leaves the bytes to whom they belong", async () => {
    const answer = `require("node:worker_threads").parentPort.postMessage({ grids: [] })`;
    const listening = `require("node:worker_threads").parentPort.on("message", () => { ${answer} });`;
    const thread = new Worker(listening, { eval: true, execArgv: [] });
    thread.unref();
    for (const _ of [1, 2, 3]) expect(await answerOf(thread, request, 20)).to.deep.equal({ grids: [] });
    await thread.terminate();
    expect(request.bytes.length).to.equal(1);
  });
});
