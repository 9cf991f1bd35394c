// Parquet as warehouses write it: what a value becomes, what is told, and bytes that are damaged.
import { DuckDBInstance } from "@duckdb/node-api";
import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../read-workbook.js";

describe("readWorkbook, on .parquet", () => {
  let folder: string;
  const file = async (query: string, options = ""): Promise<Uint8Array> => {
    const path = join(folder, "t.parquet");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet${options})`);
    connection.closeSync();
    instance.closeSync();
    return readFileSync(path);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "junheng-parquet-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("gives the columns' names, then a row a row: numbers, texts, truth values, days, and blanks that stay blank", async () => {
    const { grids, diagnostics } = await readWorkbook(
      await file(
        `SELECT '一小' AS 学校名称, 1200::BIGINT AS "学生 数", 2.5::DOUBLE AS a, 12.25::DECIMAL(9,2) AS b, true AS c, DATE '2024-09-01' AS d, TIMESTAMP '2024-09-01 08:30:00' AS e
         UNION ALL SELECT ' ', NULL, NULL, NULL, NULL, NULL, NULL`,
      ),
      "学校.parquet",
    );
    expect(diagnostics).to.deep.equal([]);
    expect(grids).to.deep.equal([
      {
        file: "学校.parquet",
        sheet: "学校",
        rows: [
          ["学校名称", "学生 数", "a", "b", "c", "d", "e"],
          ["一小", 1200, 2.5, 12.25, true, "2024-09-01", "2024-09-01 08:30:00"],
          [null, null, null, null, null, null, null],
        ],
      },
    ]);
  });

  it("keeps a whole number that no number holds as its digits, and tells of it and of lists, column by column", async () => {
    const { grids, diagnostics } = await readWorkbook(
      await file(
        "SELECT 9007199254740993::BIGINT AS code, 9007199254740991::BIGINT AS books, [1, 2] AS grades, {'a': 1} AS s, 'NaN'::DOUBLE AS x",
      ),
      "a.parquet",
    );
    expect(grids[0]?.rows).to.deep.equal([
      ["code", "books", "grades", "s", "x"],
      ["9007199254740993", 9007199254740991, null, null, "NaN"],
    ]);
    expect(diagnostics.map(({ code, params }) => [code, params])).to.deep.equal([
      ["parquetLargeNumbers", { name: "code", count: 1 }],
      ["parquetNested", { name: "grades", count: 1 }],
      ["parquetNested", { name: "s", count: 1 }],
    ]);
  });

  for (const codec of ["uncompressed", "snappy", "gzip", "zstd"])
    it(`reads pages that are packed with ${codec}, in several groups of rows`, async () => {
      const { grids } = await readWorkbook(
        await file("SELECT i AS a, 'x' || i % 7 AS b FROM range(300000) t(i)", `, CODEC ${codec}`),
        "a.parquet",
      );
      expect(grids[0]?.rows.length).to.equal(300_001);
      expect(grids[0]?.rows[300_000]).to.deep.equal([299_999, `x${299_999 % 7}`]);
    });

  it("names the packing that it does not read, and says of a table without rows that it is one", async () => {
    const codes = async (bytes: Uint8Array): Promise<readonly string[]> =>
      (await readWorkbook(bytes, "a.parquet")).diagnostics.map(({ code }) => code);
    expect(await codes(await file("SELECT 1 AS a", ", CODEC brotli"))).to.deep.equal(["parquetCodec"]);
    expect(await codes(await file("SELECT 1 AS a WHERE false"))).to.deep.equal(["fileNoCells"]);
  });

  for (const codec of ["snappy", "zstd"])
    it(`says of bytes in ${codec} that were cut or changed that the file is damaged, and never throws`, async () => {
      const whole = await file("SELECT i AS a, 'x' || i AS b FROM range(200) t(i)", `, CODEC ${codec}`);
      for (let at = 5; at < whole.length; at += 7) {
        const { grids, diagnostics } = await readWorkbook(whole.subarray(0, at), "a.parquet");
        expect([grids.length, diagnostics[0]?.code]).to.deep.equal([0, "fileDamaged"]);
        const changed = Uint8Array.from(whole);
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        await readWorkbook(changed, "a.parquet");
      }
    });
});
