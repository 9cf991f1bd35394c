// Prints a sentence in Chinese, and below it in English.

/** For what the scripts say to whoever runs them. */
export const printBilingual = (chinese, english, print = console.log) => print(`${chinese}\n${english}`);
