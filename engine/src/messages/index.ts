// Every sentence of the engine and of file reading, in Chinese and in English.
export * from "./message.js";
export * from "./describe.js";
