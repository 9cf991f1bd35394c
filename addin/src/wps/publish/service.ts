// WPS's own service on this machine, which adds and removes add-ins of the personal edition. It takes a line of JSON, packed as base64.

/** Where it listens. */
export const service = "http://localhost:58890";

/** An address that starts WPS's service where it does not run. */
const starting = "ksoWPSCloudSvr://start=RelayHttpServer";

/** What is asked of it: to add the add-in that stands at an address, or to remove it. */
export interface Request {
  readonly cmd: "enable" | "disable";
  readonly url: string;
}

/** What a request is made with, so that a test need not wait. */
export interface Means {
  readonly fetch: (address: string, body: string) => Promise<{ readonly status: number; readonly text: string }>;
  readonly open: (address: string) => void;
  readonly wait: () => Promise<void>;
}

/** How it ended: done, refused with WPS's answer, or no service that answers. */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly answer: string }
  | { readonly kind: "absent" };

/** The bytes of a text as base64, whatever its signs. */
const packed = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** How often the service is asked, before it is taken for absent. */
const tries = 4;

/** Asks. Where nobody answers, WPS is started once, and asked again. */
export const ask = async ({ cmd, url }: Request, { fetch, open, wait }: Means): Promise<Outcome> => {
  const body = packed(
    JSON.stringify({ cmd, name: "junheng", url, addonType: "et", online: "true", version: "", customDomain: "" }),
  );
  for (let tried = 0; tried < tries; tried++) {
    const answer = await fetch(`${service}/deployaddons/runParams`, body).catch(() => null);
    if (answer !== null) {
      const isDone = answer.status === 200 && ["", "OK"].includes(answer.text.trim());
      return isDone ? { kind: "done" } : { kind: "refused", answer: answer.text };
    }
    if (tried === 0) open(starting);
    await wait();
  }
  return { kind: "absent" };
};
