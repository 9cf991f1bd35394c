// The junheng command: writes what a command gives back, and exits with its status.
import { runCommand } from "./run-command.js";

const outcome = await runCommand(process.argv.slice(2));
if (outcome.output !== undefined) process.stdout.write(outcome.output);
if (outcome.errors !== undefined) process.stderr.write(outcome.errors);
process.exitCode = outcome.status;
