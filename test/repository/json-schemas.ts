// The JSON Schemas that the engine's package takes along, by the names of their files.
import {
  checkRulesJsonSchema,
  communitiesJsonSchema,
  rubricJsonSchema,
  schoolRecordsJsonSchema,
  standardJsonSchema,
} from "@junheng/engine";
import { jointRulesJsonSchema } from "@junheng/engine/joint-rules";

/** Each kind of data that the engine parses, with its schema. */
export const jsonSchemas: Readonly<Record<string, () => object>> = {
  "check-rules": checkRulesJsonSchema,
  communities: communitiesJsonSchema,
  "joint-rules": jointRulesJsonSchema,
  rubric: rubricJsonSchema,
  "school-records": schoolRecordsJsonSchema,
  standard: standardJsonSchema,
};

/** A schema as it stands in its file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
