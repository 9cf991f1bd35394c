// Parts against their whole. Internal.

/** Both sides were computed for themselves: where they differ by more than rounding, the program is wrong, and says so. `least` is what rounding alone may come to where the whole is close to zero. */
export function requireSum(caller: string, total: number, sum: number, least = 1e-30): void {
  if (Math.abs(total - sum) <= 1e-9 * total + least) return;
  throw new Error(`${caller}: the parts add up to ${String(sum)}, the whole is ${String(total)}`);
}
