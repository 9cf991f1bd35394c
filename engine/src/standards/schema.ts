// The shape of a standard, checked: for provincial variants that come from a file.
export {};
