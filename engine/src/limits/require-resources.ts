// What the limits ask beyond what every measure asks: there is no resource of less than nothing.

/** @throws RangeError when a value with weight is negative */
export function requireResources(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i += 1) {
    if (values[i]! < 0 && (weights === undefined || weights[i]! > 0)) {
      throw new RangeError(`${caller} requires values of zero or more, got ${String(values[i])} at position ${i}`);
    }
  }
}
