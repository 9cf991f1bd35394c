// Reads what one school sent, or shows the surroundings of one of its cells, in a worker of its own.
import type { SubmissionReply, SubmissionRequest } from "./read-sent.js";
import { readSent } from "./read-sent.js";

const reply = (message: SubmissionReply): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<SubmissionRequest>): void => {
  void readSent(data).then(reply, () => reply({ kind: "failed" }));
};
