/** Parts of so many reports or more are episodes of their own where only one report holds them together. */
const BODY = 3;

/**
 * The places that alone hold together what would else be two bodies of reports: in a graph given by each place's
 * neighbours, the articulation points at which at least two parts of `BODY` places or more meet. One walk through
 * the graph, depth first and without recursion; the order of places and neighbours changes nothing.
 */
export function bridgesIn(neighbours: readonly (readonly number[])[]): ReadonlySet<number> {
  const walk = startWalk(neighbours.length);
  const bridges = new Set<number>();
  for (let root = 0; root < neighbours.length; root++) {
    if (walk.entered[root] !== 0) continue;
    const order = visitFrom(root, neighbours, walk);
    for (const place of order) if (bodiesAt(place, root, order.length, walk) >= 2) bridges.add(place);
  }
  return bridges;
}

interface Walk {
  /** By place: when it was entered, from 1; the earliest place its subtree reaches; how large that subtree is. */
  readonly entered: Int32Array;
  readonly lowest: Int32Array;
  readonly size: Int32Array;
  readonly parent: Int32Array;
  readonly children: number[][];
  clock: number;
}

function startWalk(places: number): Walk {
  return {
    entered: new Int32Array(places),
    lowest: new Int32Array(places),
    size: new Int32Array(places).fill(1),
    parent: new Int32Array(places).fill(-1),
    children: Array.from({ length: places }, () => []),
    clock: 0,
  };
}

/** The places that hang together with `root`, in the order in which they are left. */
function visitFrom(root: number, neighbours: readonly (readonly number[])[], walk: Walk): readonly number[] {
  const { entered, lowest, size, parent, children } = walk;
  const left: number[] = [];
  const path = [{ place: root, next: 0 }];
  const enter = (place: number) => {
    walk.clock += 1;
    entered[place] = walk.clock;
    lowest[place] = walk.clock;
  };
  enter(root);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { place } = top;
    const other = neighbours[place]?.[top.next];
    top.next += 1;
    if (other === undefined) {
      path.pop();
      left.push(place);
      const above = parent[place] ?? -1;
      if (above < 0) continue;
      size[above] = (size[above] ?? 0) + (size[place] ?? 0);
      lowest[above] = Math.min(lowest[above] ?? 0, lowest[place] ?? 0);
    } else if (entered[other] === 0) {
      parent[other] = place;
      children[place]?.push(other);
      enter(other);
      path.push({ place: other, next: 0 });
    } else if (other !== parent[place]) {
      lowest[place] = Math.min(lowest[place] ?? 0, entered[other] ?? 0);
    }
  }
  return left;
}

/** How many bodies would be left of what hangs together if the place were not there. */
function bodiesAt(place: number, root: number, whole: number, walk: Walk): number {
  const { entered, lowest, size, children } = walk;
  const parts = (children[place] ?? [])
    .filter((child) => (lowest[child] ?? 0) >= (entered[place] ?? 0))
    .map((child) => size[child] ?? 0);
  const rest = whole - 1 - parts.reduce((sum, part) => sum + part, 0);
  return [...parts, place === root ? 0 : rest].filter((part) => part >= BODY).length;
}
