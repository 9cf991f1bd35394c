// Code in colours: the words of a language marked when the pages are made, so that a page needs no script for it.
import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";

for (const [name, language] of Object.entries({ bash, json, sql, typescript }))
  highlighter.registerLanguage(name, language);

/** Code as HTML with its words marked; none of a language that has no marks here, for what is drawn then is the code itself. */
export const coloured = (code: string, language: string): string =>
  highlighter.getLanguage(language) === undefined ? "" : highlighter.highlight(code, { language }).value;
