// By what a figure is multiplied that was given in another unit: 万元 as 元, 万册 as 册, 亩 as ㎡, and the other way round.

/** A mu (亩) in square metres: 1/15 hectare. */
const mu = 10_000 / 15;

export const tenThousand = [10_000, 1 / 10_000] as const;
export const land = [mu, 1 / mu] as const;
export const hundred = [100, 1 / 100] as const;
