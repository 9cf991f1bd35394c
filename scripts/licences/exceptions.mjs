// What a package does not say itself about its licence, looked up by a person: which it is, and the text that the package leaves out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../lib/repository.mjs";

const mit = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The text of a package of the same makers, under the same licence. */
const textOf = (name) => readFileSync(join(repository, "node_modules", ...name.split("/"), "LICENSE"), "utf8").trim();

/** The notice that this licence asks for: where its text and the source are; the text itself is as long as all the others together. */
const mpl = (source) =>
  `This program includes software subject to the terms of the Mozilla Public License, v. 2.0, unmodified. The text of the licence is at https://mozilla.org/MPL/2.0/, the source at ${source}.`;

/** By a package's name: `licence` where none is declared, `text` where none is in the package. */
export const exceptions = {
  "@fluentui/react-icons": { text: mit("Microsoft Corporation") },
  "@microsoft/office-js": { licence: "Microsoft Office Add-in licence" },
  "@resvg/resvg-wasm": { licence: "MPL-2.0", text: mpl("https://github.com/thx/resvg-js") },
  "@univerjs/protocol": { text: textOf("@univerjs/core") },
  "@univerjs/telemetry": { licence: "Apache-2.0" },
  "franc-min": { text: mit("2014 Titus Wormer <tituswormer@gmail.com>") },
  "react-remove-scroll-bar": { text: mit("2017 Anton Korzunov") },
};
