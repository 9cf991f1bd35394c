// MySQL 8 and MariaDB 10.6 or later.
import { type Dialect, exponential } from "./dialect.js";

export const mysql: Dialect = {
  id: "mysql",
  name: "MySQL",
  executed: true,
  types: { text: "VARCHAR(200)", integer: "BIGINT", double: "DOUBLE" },
  casts: { integer: "SIGNED", double: "DOUBLE" },
  quote: "`",
  double: exponential,
  afterTable: " CHARACTER SET utf8mb4",
  afterQuery: "",
  keeping: null,
};
