// Spark SQL: the engine of a ministry's warehouse.
import { type Dialect, exponential } from "./dialect.js";

export const spark: Dialect = {
  id: "spark",
  name: "Spark SQL",
  executed: true,
  types: { text: "STRING", integer: "BIGINT", double: "DOUBLE" },
  casts: { integer: "BIGINT", double: "DOUBLE" },
  quote: "`",
  double: exponential,
  afterTable: "",
  afterQuery: "",
  keeping: { clear: "DROP TABLE IF EXISTS", make: "CREATE TABLE * USING parquet AS" },
};
