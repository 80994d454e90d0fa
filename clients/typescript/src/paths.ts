/** The types of paths, parameters and bodies. With the generated `paths` they are exact, without them anything goes. */

/** A value in a path or a query. A list is written with commas. */
export type Value = string | number | boolean | Date;

export type Parameters = Readonly<Record<string, Value | readonly Value[] | null | undefined>>;

export type Method = "get" | "post" | "patch" | "put" | "delete";

/** The shape of paths that are not generated. */
export type AnyPaths = Readonly<Record<string, Readonly<Record<Method, AnyOperation>>>>;

interface AnyOperation {
  readonly parameters: { readonly path?: Parameters; readonly query?: Parameters };
  readonly requestBody?: { readonly content: { readonly "application/json": any } };
  readonly responses: { readonly 200: { readonly content: { readonly "application/json": any } } };
}

/** The paths that take the method. */
export type PathsWith<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { readonly [K in M]: object } ? P : never;
}[keyof Paths] &
  string;

export type OperationOf<Paths, P extends keyof Paths, M extends Method> =
  Paths[P] extends Readonly<Record<M, infer Operation>> ? Operation : never;

type ParametersIn<Operation, Place extends "path" | "query"> = Operation extends {
  readonly parameters: { readonly [K in Place]?: infer Found };
}
  ? [Found] extends [never] // the generated types say so where there are none
    ? unknown
    : NonNullable<Found>
  : unknown;

/** The parameters in the path and the query, together. */
export type ParametersOf<Operation> = ParametersIn<Operation, "path"> & ParametersIn<Operation, "query">;

/** The arguments after the path: parameters may be left out where none is required. */
export type ParametersThen<Operation, Options> =
  Record<never, never> extends ParametersOf<Operation>
    ? [parameters?: ParametersOf<Operation>, options?: Options]
    : [parameters: ParametersOf<Operation>, options?: Options];

export type BodyOf<Operation> = Operation extends {
  readonly requestBody?: { readonly content: { readonly "application/json": infer Body } } | undefined;
}
  ? Body
  : undefined;

type ContentOf<Answered> = Answered extends { readonly content: { readonly "application/json": infer Body } }
  ? Body
  : undefined;

/** The body of a success. */
export type AnswerOf<Operation> = Operation extends { readonly responses: infer Responses }
  ? { [Status in keyof Responses & (200 | 201 | 202 | 204 | 207)]: ContentOf<Responses[Status]> }[keyof Responses &
      (200 | 201 | 202 | 204 | 207)]
  : never;

/** The rows of a list. Of a page of which nothing is known, nothing is known of the rows. */
export type RowOf<Page> = 0 extends 1 & Page ? any : Page extends { readonly items: readonly (infer Row)[] } ? Row : never;

/** The path with its places filled, and the other parameters, for the query. Throws for a place without a value. */
export function fillPath(path: string, parameters: Parameters): [path: string, query: Record<string, string>] {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null) query[name] = written(value);
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = query[name];
    if (value === undefined) throw new TypeError(`${path} needs ${name}.`);
    delete query[name];
    return encodeURIComponent(value);
  });
  return [filled, query];
}

function written(value: Value | readonly Value[]): string {
  if (Array.isArray(value)) return value.map(written).join(",");
  return value instanceof Date ? value.toISOString() : String(value);
}
