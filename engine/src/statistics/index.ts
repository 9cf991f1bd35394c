// Numbers only: moments, coefficients of variation, rounding.
export {};
