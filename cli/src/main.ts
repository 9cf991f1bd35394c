// The junheng command: writes what a command gives back, and exits with its status.
import { print } from "./output/print.js";
import { runCommand } from "./run-command.js";

const words = process.argv.slice(2);
process.exitCode = await print(await runCommand(words), words);
