import type { Plain } from './canonical';
import type { Amount, Predicate } from './policy';
import type { Shape } from './shape';

const LISTS = ['all', 'any', 'none'] as const;
const FIGURES = ['gte', 'gt', 'lte', 'lt'] as const;
const DEEPEST = 8;

/** `{fact: …, is: …}`, `{fact: …, gte: {param: …}}`, `{all: [ … ]}`; one comparison each. */
export function readPredicate(shape: Shape, plain: Plain | undefined, path: string, depth = 0): Predicate {
  const nothing: Predicate = { op: 'all', of: [] };
  if (depth > DEEPEST) {
    shape.fault(path, '条件套得太深', 'is nested too deep');
    return nothing;
  }
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    shape.fault(path, '要是一个条件', 'must be a condition');
    return nothing;
  }
  const fields = plain as Record<string, Plain>;
  const list = LISTS.find((op) => Object.hasOwn(fields, op));
  if (list) {
    shape.fields(plain, path, [list]);
    const of = shape.list(fields[list], `${path}.${list}`, (part, at) =>
      readPredicate(shape, part, at, depth + 1),
    );
    if (of.length === 0) shape.fault(path, '没有条件', 'has no condition');
    return { op: list, of };
  }
  const ops = ['is', 'not', 'in', ...FIGURES].filter((op) => Object.hasOwn(fields, op));
  const [op] = ops;
  if (ops.length !== 1 || !op) {
    shape.fault(path, '要有且只有一个比较', 'must hold exactly one comparison');
    return nothing;
  }
  shape.fields(plain, path, ['fact', op]);
  const fact = shape.text(fields.fact, `${path}.fact`);
  const given = fields[op];
  if (op === 'in')
    return { op, fact, values: shape.list(given, `${path}.in`, (one, at) => shape.text(one, at)) };
  const figure = FIGURES.find((one) => one === op);
  if (figure) return { op: figure, fact, than: amountIn(shape, given, `${path}.${op}`) };
  const value = typeof given === 'boolean' ? given : shape.text(given, `${path}.${op}`);
  return { op: op as 'is' | 'not', fact, value };
}

function amountIn(shape: Shape, plain: Plain | undefined, path: string): Amount {
  const { param, fact } = shape.fields(plain, path, [], ['param', 'fact']);
  if ((param === undefined) === (fact === undefined))
    shape.fault(path, '要有 param 或 fact 之一', 'needs a param or a fact');
  return param === undefined
    ? { fact: shape.text(fact, `${path}.fact`) }
    : { param: shape.text(param, `${path}.param`) };
}
