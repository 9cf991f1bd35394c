import { expect } from "chai";
import { deflateRawSync } from "node:zlib";
import { deflateSync } from "fflate";
import { inflate } from "./inflate.js";
import { FileProblem } from "./problem.js";

const whole = Uint8Array.from({ length: 100_000 }, (_, k) => (k * k) % 251);
const packed = deflateSync(whole);

/** Nothing but zeros, 300 million of them: packed once, by the platform. */
const bomb = (): Uint8Array => (packedZeros ??= Uint8Array.from(deflateRawSync(new Uint8Array(300_000_000))));
let packedZeros: Uint8Array | undefined;

const codeOf = async (bytes: Uint8Array, size: number): Promise<string> =>
  inflate(bytes, size).then(
    () => "none",
    (problem: unknown) => (problem instanceof FileProblem ? problem.code : String(problem)),
  );

/** What has to hold, whoever unpacks. */
const laws = (): void => {
  it("gives the bytes that were packed", async () => {
    expect(await inflate(packed, whole.length)).to.deep.equal(whole);
    expect(await inflate(deflateSync(new Uint8Array()), 0)).to.deep.equal(new Uint8Array());
  });
  it("refuses another number of bytes than was claimed", async () => {
    expect(await codeOf(packed, whole.length - 1)).to.equal("archiveLies");
    expect(await codeOf(packed, whole.length + 1)).to.equal("archiveLies");
  });
  it("stops long before the end of what swells more than it claims", async () => {
    const zeros = bomb();
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(zeros, 1000)).to.equal("archiveLies");
    expect(process.memoryUsage().arrayBuffers - before).to.be.below(100_000_000);
  });
  it("refuses bytes that are damaged or cut off", async () => {
    expect(await codeOf(Uint8Array.from([255, 255, 255, 255, 255]), 10)).to.equal("fileDamaged");
    expect(await codeOf(packed.subarray(0, packed.length >> 1), whole.length)).to.be.oneOf([
      "fileDamaged",
      "archiveLies",
    ]);
  });
};

describe("inflate", () => {
  describe("with the unpacker of the platform", laws);

  describe("where the platform has none", () => {
    const own = globalThis.DecompressionStream;
    before(() => {
      globalThis.DecompressionStream = class {
        constructor() {
          throw new TypeError("deflate-raw is not known here");
        }
      } as unknown as typeof DecompressionStream;
    });
    after(() => {
      globalThis.DecompressionStream = own;
    });
    laws();
  });
});
