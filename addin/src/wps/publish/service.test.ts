// How WPS's service on the same machine is asked to take the add-in.
import { expect } from "chai";
import { ask, type Means } from "./service.js";

/** A service that gives these answers in turn; null where nobody listens. */
const serviceThat = (...answers: readonly ({ readonly status: number; readonly text: string } | null)[]) => {
  const asked: { readonly address: string; readonly body: string }[] = [];
  const opened: string[] = [];
  const means: Means = {
    fetch: (address, body) => {
      const answer = answers[asked.length] ?? null;
      asked.push({ address, body });
      return answer === null ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve(answer);
    },
    open: (address) => opened.push(address),
    wait: () => Promise.resolve(),
  };
  return { asked, opened, means };
};

const url = "https://balance.example.org/均衡/wps/";
const ok = { status: 200, text: "OK" };

describe("WPS's service on the same machine", () => {
  it("is told the add-in's name, kind and address, packed as it takes them", async () => {
    const { asked, means } = serviceThat(ok);
    expect(await ask({ cmd: "enable", url }, means)).to.deep.equal({ kind: "done" });
    expect(asked.map(({ address }) => address)).to.deep.equal(["http://localhost:58890/deployaddons/runParams"]);
    expect(JSON.parse(Buffer.from(asked[0]?.body ?? "", "base64").toString("utf8"))).to.deep.equal({
      cmd: "enable",
      name: "junheng",
      url,
      addonType: "et",
      online: "true",
      version: "",
      customDomain: "",
    });
  });

  it("is started once where nobody listens, and asked again", async () => {
    const { asked, opened, means } = serviceThat(null, null, { status: 200, text: "" });
    expect(await ask({ cmd: "disable", url }, means)).to.deep.equal({ kind: "done" });
    expect(opened).to.deep.equal(["ksoWPSCloudSvr://start=RelayHttpServer"]);
    expect(asked).to.have.length(3);
  });

  it("is said to be absent after four tries, and to have refused with what it answered", async () => {
    const silent = serviceThat();
    expect(await ask({ cmd: "enable", url }, silent.means)).to.deep.equal({ kind: "absent" });
    expect(silent.asked).to.have.length(4);
    const refusing = serviceThat({ status: 500, text: "Subserver not available." });
    expect(await ask({ cmd: "enable", url }, refusing.means)).to.deep.equal({
      kind: "refused",
      answer: "Subserver not available.",
    });
  });
});
