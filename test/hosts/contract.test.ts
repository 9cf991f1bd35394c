// One contract for every spreadsheet behind the port: what differs is written down a host, with its reason.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { hostsDocument, hostsFile } from "./hosts-document.js";
import { county, promises } from "./promises.js";
import { subjects } from "./subjects.js";

for (const { name, make, exceptions } of subjects)
  describe(`The host over ${name}`, () => {
    for (const [promise, tryIt] of Object.entries(promises))
      if (exceptions[promise] === undefined)
        it(promise, async () => {
          const subject = make();
          subject.fill(county);
          await tryIt(subject);
        });
  });

describe("docs/hosts.md", () => {
  it("says what is kept now, as `npm run hosts` writes it", async () => {
    expect(await readFile(hostsFile, "utf8")).to.equal(await hostsDocument());
  });
});
