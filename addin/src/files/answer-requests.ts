// A worker that answers one request after the other, with the sheets that came in pieces before it.
import type { Piece } from "./in-pieces.js";
import { gatherPieces } from "./in-pieces.js";

interface Sheet {
  readonly rows: readonly (readonly unknown[])[];
}

/** What a worker says where it fails: the kind of its fault and nothing of the data. */
export interface Failed {
  readonly kind: "failed";
  readonly fault: string;
}

/** Answers each request by `answer`, from now on. */
export function answerRequests<Request extends { readonly kind: string }, Each extends Sheet = never>(
  answer: (request: Request, sheets: readonly Each[]) => unknown,
): void {
  let gathered = gatherPieces<Each>();
  self.onmessage = ({ data }: MessageEvent<Request | { readonly piece: Piece<Each> }>): void => {
    if ("piece" in data) return gathered.add(data.piece);
    const sheets = gathered.sheets();
    gathered = gatherPieces();
    void (async () => answer(data, sheets))().then(
      (reply) => self.postMessage(reply, { transfer: fileIn(reply) }),
      (error: unknown) =>
        self.postMessage({ kind: "failed", fault: error instanceof Error ? error.name : "" } satisfies Failed),
    );
  };
}

/** A file among what is answered is handed over rather than copied. */
const fileIn = (reply: unknown): Transferable[] => {
  const { bytes } = reply as { readonly bytes?: unknown };
  return bytes instanceof Uint8Array ? [bytes.buffer as ArrayBuffer] : [];
};
