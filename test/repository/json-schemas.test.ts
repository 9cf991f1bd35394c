// The JSON Schemas of the package: what they are made from has not moved on, and they say of a file what the parser says.
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import {
  builtInChecks,
  nationalQuality2017,
  parseCheckRules,
  parseCommunities,
  parseRubric,
  parseSchoolRecords,
  parseStandardPatch,
  sevenActions,
  sixCommons,
  variantOf,
} from "@junheng/engine";
import { parseJointRules } from "@junheng/engine/joint-rules";
import { jsonSchemas, schemaText } from "./json-schemas.js";

const folder = new URL("../../engine/schemas/", import.meta.url);

/** For each kind: what is sound, and whether the parser takes it. */
const kinds: Readonly<
  Record<string, { readonly sound: readonly unknown[]; readonly takes: (json: unknown) => boolean }>
> = {
  "check-rules": { sound: [builtInChecks], takes: (json) => parseCheckRules(json).rules !== null },
  communities: {
    sound: [[{ id: "1", name: "一组", kind: "pair", from: "2024", members: [{ school: "甲", role: "lead" }] }]],
    takes: (json) => parseCommunities(json).communities !== null,
  },
  "joint-rules": {
    sound: [{ format: "junheng-joint-rules/1", merge: { kind: "ownPlusJoint", own: 0.5 }, awards: { places: 3 } }],
    takes: (json) => parseJointRules(json).rules !== null,
  },
  rubric: {
    sound: [sixCommons, sevenActions],
    takes: (json) => parseRubric(json).rubric !== null,
  },
  "school-records": {
    sound: [[{ name: "甲", type: "primary", year: 2024, whole: { pupils: 9, books: "missing" }, source: { row: 3 } }]],
    takes: (json) => parseSchoolRecords(json).records !== null,
  },
  standard: { sound: [variantOf(nationalQuality2017)], takes: (json) => parseStandardPatch(json).patch !== null },
};

/** Every place in a JSON value. */
const placesOf = (json: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof json === "object" && json !== null
    ? Object.entries(json).flatMap(([key, value]) => [[...path, key], ...placesOf(value, [...path, key])])
    : [];

/** The same JSON with another value at one place, or with nothing there. */
const spoiled = (json: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown => {
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = spoiled(copy[key], rest, value);
  else if (value === undefined && !Array.isArray(json)) delete copy[key];
  else copy[key] = value;
  return copy;
};

describe("The JSON Schemas of the package", () => {
  it("are those of today's shapes, a file each: `npm run schemas` writes them again", () => {
    const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
    const made = Object.entries(jsonSchemas).map(([name, schema]) => [`${name}.json`, schemaText(schema())]);
    expect(Object.fromEntries(files)).to.deep.equal(Object.fromEntries(made));
  });

  for (const [name, { sound, takes }] of Object.entries(kinds)) {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as object,
    );
    const examples = JSON.parse(JSON.stringify(sound)) as readonly unknown[];

    it(`take what is a sound ${name}, as the parser does`, () => {
      for (const each of examples)
        expect([takes(each), validate(each)], JSON.stringify(validate.errors)).to.deep.equal([true, true]);
    });

    it(`refuse no ${name} that the parser takes, and an unknown or missing part as it does`, () => {
      const cases = examples.flatMap((json) => placesOf(json).map((place) => [json, place] as const));
      fc.assert(
        fc.property(
          fc.constantFrom(...cases),
          fc.constantFrom<unknown>(undefined, null, 5, "?", {}, []),
          ([json, place], value) => {
            const other = spoiled(json, place, value);
            if (takes(other))
              expect(validate(other), `${place.join(".")}: ${JSON.stringify(validate.errors)}`).to.equal(true);
          },
        ),
        { numRuns: 40 },
      );
      for (const json of examples) {
        const extra = Array.isArray(json)
          ? [{ ...(json[0] as object), nobodyKnows: 1 }]
          : { ...(json as object), nobodyKnows: 1 };
        expect([takes(extra), validate(extra)]).to.deep.equal([false, false]);
      }
    });
  }
});
