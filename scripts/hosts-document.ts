// `npm run hosts`: tries the promises of all hosts, and writes docs/hosts.md.
import { writeFileSync } from "node:fs";
import { hostsDocument, hostsFile } from "../test/hosts/hosts-document.js";

writeFileSync(hostsFile, await hostsDocument());
