// One contract for every spreadsheet behind the port: what differs is written down a host, with its reason.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { hostsDocument, hostsFile } from "./hosts-document.js";
import { promises, tryOver } from "./promises.js";
import { subjects } from "./subjects.js";

for (const { name, make, exceptions } of subjects)
  describe(`The host over ${name}`, () => {
    for (const [promise, tryIt] of Object.entries(promises)) {
      const reason = exceptions[promise];
      if (reason === undefined) it(promise, async () => await tryOver(await make(), tryIt));
      else
        it(`does not keep “${promise}”, since ${reason}`, async () => {
          const kept = tryOver(await make(), tryIt).then(
            () => true,
            () => false,
          );
          expect(await kept, "it is kept now: the exception can go").to.equal(false);
        });
    }
  });

describe("docs/hosts.md", () => {
  it("says what is kept now, as `npm run hosts` writes it", async () => {
    expect(await readFile(hostsFile, "utf8")).to.equal(await hostsDocument());
  });
});
