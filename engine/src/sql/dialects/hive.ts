// Hive, and what speaks as it does (MaxCompute). Written by its rules; there is none to run it on.
import { type Dialect, exponential } from "./dialect.js";

export const hive: Dialect = {
  id: "hive",
  name: "Hive",
  executed: false,
  types: { text: "STRING", integer: "BIGINT", double: "DOUBLE" },
  casts: { integer: "BIGINT", double: "DOUBLE" },
  quote: "`",
  double: exponential,
  afterTable: "",
  afterQuery: "",
  keeping: { clear: "DROP TABLE IF EXISTS", make: "CREATE TEMPORARY TABLE * AS" },
};
