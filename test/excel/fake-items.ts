// Named values of the fake Excel: settings of a workbook, properties of a sheet.

export class FakeItems<Value> {
  readonly map = new Map<string, { key: string; value: Value }>();

  add(key: string, value: Value): { key: string; value: Value } {
    const item = { key, value };
    this.map.set(key, item);
    return item;
  }
  getItemOrNullObject(key: string): { key: string; value: Value } | null {
    return this.map.get(key) ?? null;
  }
}
