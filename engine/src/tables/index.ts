// Grids of cells in, school records out, with every doubt named by its cell.
export * from "./grid.js";
export * from "./reading.js";
