// How far a measure may be from exact arithmetic, and how far it is.

/** The relative difference; about an exact zero, the difference itself over 10⁻¹². */
export const distance = (value: number, exact: number): number =>
  Math.abs(value - exact) / (exact === 0 ? 1e-12 : Math.abs(exact));

export const within = 2e-15;
/** The file's quotients are rounded to doubles; districts of a county that are nearly alike leave fewer digits of their difference. */
const withinGroup = 1e-13;

export const toleranceOf = (name: string): number => (name.includes(".groups.") ? withinGroup : within);
