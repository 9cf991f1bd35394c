// Prints the end of a command. Whoever reads along may stop reading (| head): that is no fault, and nothing is said of it.
import { localeOf } from "../arguments.js";
import { outputText } from "../messages/output.js";
import type { ExitStatus, Outcome } from "../outcome.js";
import { codeOf } from "./look-at.js";

/** Prints both texts: the status to exit with, 1 where standard output could not be written. */
export async function print({ status, output, errors }: Outcome, words: readonly string[]): Promise<ExitStatus> {
  const locale = localeOf(words);
  const failure = output === undefined ? undefined : await write(process.stdout, output);
  const said = failure === undefined ? errors : `${outputText("stdout", { reason: codeOf(failure) }, locale)}\n`;
  if (said !== undefined) await write(process.stderr, said);
  return failure === undefined ? status : 1;
}

/** Writes all of it: nothing, or why not; a reader who has gone is no reason. */
const write = async (stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<Error | undefined> =>
  await new Promise((resolve) => {
    const end = (error?: Error | null): void => resolve(codeOf(error) === "EPIPE" ? undefined : (error ?? undefined));
    stream.once("error", end);
    stream.write(content, end);
  });
