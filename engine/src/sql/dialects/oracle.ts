// Oracle, and what speaks as it does (DM). Written by its rules; there is none to run it on.
import { type Dialect, exponential } from "./dialect.js";

export const oracle: Dialect = {
  id: "oracle",
  name: "Oracle",
  executed: false,
  types: { text: "VARCHAR2(200 CHAR)", integer: "NUMBER(19)", double: "BINARY_DOUBLE" },
  casts: { integer: "NUMBER(19)", double: "BINARY_DOUBLE" },
  quote: '"',
  double: (number) => `${exponential(number)}d`,
  afterTable: "",
  afterQuery: "",
  keeping: null,
};
