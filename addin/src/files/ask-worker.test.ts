// Workers that answer, hang, break or are called off: each is told apart, and nothing is left listening.
import { expect } from "chai";
import { askWorker } from "./ask-worker.js";

/** A worker that does this when it is asked. */
const workerThat = (does: (worker: Worker) => void): Worker => {
  const worker = { onmessage: null, onerror: null, postMessage: () => does(worker) } as unknown as Worker;
  return worker;
};
const answering = workerThat((worker) => worker.onmessage?.({ data: "well" } as MessageEvent));
const breaking = workerThat((worker) => worker.onerror?.({ message: "out of memory" } as ErrorEvent));
const hanging = workerThat(() => undefined);

describe("askWorker", () => {
  it("gives the answer, or says that there was none within the time, or why the worker broke down", async () => {
    expect(await askWorker(answering, "how?", {})).to.deep.equal({ kind: "answered", reply: "well" });
    expect(await askWorker(hanging, "how?", { seconds: 0.01 })).to.deep.equal({ kind: "slow" });
    expect(await askWorker(breaking, "how?", {})).to.deep.equal({ kind: "broken", message: "out of memory" });
    for (const { onmessage, onerror } of [answering, hanging, breaking])
      expect([onmessage, onerror]).to.deep.equal([null, null]);
  });

  it("rejects when it is called off, before or while the worker is at it", async () => {
    const whenStopped = async (signal: AbortSignal): Promise<unknown> =>
      askWorker(hanging, "how?", { signal }).catch((error: unknown) => (error as Error).name);
    expect(await whenStopped(AbortSignal.abort())).to.equal("AbortError");
    const stopping = new AbortController();
    const asked = whenStopped(stopping.signal);
    stopping.abort();
    expect(await asked).to.equal("AbortError");
  });
});
