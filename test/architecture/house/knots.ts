/** Groups of two or more nodes that reach each other, and nodes that reach themselves (Tarjan, without recursion). */
export function knotsOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const knots: string[][] = [];

  const enter = (node: string): { node: string; next: number } => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, next: 0 };
  };
  const lower = (node: string, value: number): void => {
    low.set(node, Math.min(low.get(node) ?? value, value));
  };

  for (const start of edges.keys()) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = edges.get(step.node)?.[step.next];
      if (to !== undefined) {
        step.next += 1;
        if (!index.has(to)) path.push(enter(to));
        else if (onStack.has(to)) lower(step.node, index.get(to) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.node, low.get(step.node) ?? 0);
      if (low.get(step.node) === index.get(step.node)) {
        const knot = stack.splice(stack.indexOf(step.node));
        for (const node of knot) onStack.delete(node);
        if (knot.length > 1 || edges.get(step.node)?.includes(step.node)) knots.push(knot.toSorted());
      }
    }
  }
  return knots;
}
