/** A parameter of the query: always one scalar, told by what it may be. */
export type Parameter = {
  readonly about: string;
  readonly isRequired?: true;
} & (
  | { readonly kind: 'text'; readonly pattern: RegExp }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | {
      readonly kind: 'whole';
      readonly least: number;
      readonly most: number;
      readonly usual: number;
    }
  /** Several of these, separated by commas. */
  | { readonly kind: 'names'; readonly values: readonly string[] }
);

export type Parameters = Readonly<Record<string, Parameter>>;
export type Asked = ReadonlyMap<string, string>;
export type Reading =
  | { readonly asked: Asked }
  | { readonly unknown: string[]; readonly wrong: string[] };

const DIGITS = /^[1-9]\d{0,5}$/u;

function fits(parameter: Parameter, value: string): boolean {
  if (parameter.kind === 'text') return parameter.pattern.test(value);
  if (parameter.kind === 'choice') return parameter.values.includes(value);
  if (parameter.kind === 'whole') {
    return (
      DIGITS.test(value) && Number(value) >= parameter.least && Number(value) <= parameter.most
    );
  }
  const names = value.split(',');
  return (
    names.length === new Set(names).size && names.every((name) => parameter.values.includes(name))
  );
}

/** What a query asks for; every name that isn't known, and each that is wrong, twice there or missing. */
export function readQuery(parameters: Parameters, query: string): Reading {
  const given = [...new URLSearchParams(query)];
  const unknown = given.map(([name]) => name).filter((name) => !Object.hasOwn(parameters, name));
  const wrong = Object.entries(parameters).flatMap(([name, parameter]) => {
    const values = given.filter(([each]) => each === name).map(([, value]) => value);
    const isRight =
      values.length === 0 ? !parameter.isRequired : values.every((value) => fits(parameter, value));
    return values.length < 2 && isRight ? [] : [name];
  });
  return unknown.length + wrong.length > 0 ? { unknown, wrong } : { asked: new Map(given) };
}

/** JSON Schema of the values that are accepted. */
export function schemaOf(parameter: Parameter): object {
  if (parameter.kind === 'text') return { type: 'string', pattern: parameter.pattern.source };
  if (parameter.kind === 'choice') return { type: 'string', enum: parameter.values };
  if (parameter.kind === 'names') {
    const items = { type: 'string', enum: parameter.values };
    return { type: 'array', items, minItems: 1, uniqueItems: true };
  }
  const { least, most, usual } = parameter;
  return { type: 'integer', minimum: least, maximum: most, default: usual };
}
