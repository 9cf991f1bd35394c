// Many counties as the JSON contract gives them, county by county as each is done: one object, or a line each and the province last.
import type { Locale } from "@junheng/engine/diagnostics";
import { prefectureBalance } from "@junheng/engine/provinces";
import { assessmentObject } from "../assessment-json.js";
import { findingObjects } from "../print-findings.js";
import type { CountiesOnTheWay, JudgedInProvince } from "./judge-counties.js";

const countyText = ({ name, prefecture, judged }: JudgedInProvince, locale: Locale): string =>
  JSON.stringify({ name, ...(prefecture !== undefined && { prefecture }), ...assessmentObject(judged, locale) });

const provinceObject = ({ end }: CountiesOnTheWay, locale: Locale) => {
  const { province, diagnostics } = end();
  return {
    province: { ...province, prefectureBalance },
    diagnostics: findingObjects(diagnostics, locale),
  };
};

/** `{ "counties": [ … ], "province": { … }, "diagnostics": [ … ] }`, in pieces. */
export async function* countiesJson(counties: CountiesOnTheWay, locale: Locale): AsyncGenerator<string> {
  yield '{"counties":[';
  let joint = "";
  for await (const county of counties.each()) {
    yield `${joint}${countyText(county, locale)}`;
    joint = ",\n";
  }
  yield `],${JSON.stringify(provinceObject(counties, locale)).slice(1)}\n`;
}

/** A line a county, and a last one with the province. */
export async function* countyLines(counties: CountiesOnTheWay, locale: Locale): AsyncGenerator<string> {
  for await (const county of counties.each()) yield `${countyText(county, locale)}\n`;
  yield `${JSON.stringify(provinceObject(counties, locale))}\n`;
}
