// What the fake Excel refuses, with the code that Excel gives.

export class FakeError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}
