// Prints the end of a command. Whoever reads along may stop reading (| head): that is no fault, and nothing is said of it.
import { localeOf } from "../arguments.js";
import { outputText } from "../messages/output.js";
import type { ExitStatus, Outcome } from "../outcome.js";
import { codeOf } from "./look-at.js";

/** Prints both texts: the status to exit with, 1 where standard output could not be written. */
export async function print({ end, output, ...known }: Outcome, words: readonly string[]): Promise<ExitStatus> {
  const locale = localeOf(words);
  const failure = output === undefined ? undefined : await writeAll(output);
  const { status, errors } = end?.() ?? known;
  const said = failure === undefined ? errors : `${outputText("stdout", { reason: codeOf(failure) }, locale)}\n`;
  if (said !== undefined) await write(process.stderr, said);
  return failure === undefined ? status : 1;
}

/** Writes what is whole at once, and what comes in pieces as it comes, up to the first that cannot be written. */
const writeAll = async (output: NonNullable<Outcome["output"]>): Promise<Error | undefined> => {
  if (typeof output === "string" || output instanceof Uint8Array) return await write(process.stdout, output);
  for await (const piece of output) {
    const failure = await write(process.stdout, piece);
    if (failure !== undefined) return failure;
  }
  return undefined;
};

/** Writes all of it: nothing, or why not; a reader who has gone is no reason. */
const write = async (stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<Error | undefined> =>
  await new Promise((resolve) => {
    const end = (error?: Error | null): void => {
      // A failure is told twice, and the second time needs somebody who listens.
      if (!error) stream.off("error", end);
      resolve(codeOf(error) === "EPIPE" ? undefined : (error ?? undefined));
    };
    stream.once("error", end);
    stream.write(content, end);
  });
