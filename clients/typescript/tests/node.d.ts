// The few things of Node that the tests use, so that the types of a whole platform need not be installed.

declare module "node:assert/strict" {
  export function deepEqual(actual: unknown, expected: unknown, message?: string): void;
  export function ok(value: unknown, message?: string): asserts value;
  export function rejects(promise: Promise<unknown>, check: (error: unknown) => boolean): Promise<void>;
  export function throws(call: () => unknown, check: RegExp): void;
}

declare module "node:readline" {
  export function createInterface(options: { input: unknown }): AsyncIterable<string>;
}

declare const process: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: unknown;
  readonly stdout: { write(text: string): void };
};
