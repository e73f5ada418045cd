/** Longer lists are left to the engine, whose sorting takes room of its own. */
const SHORT = 16;

/** Puts a list in order, in place, and gives it back; equals keep theirs. Most lists of a sentence have two or three items. */
export function inOrder<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (list.length > SHORT) return list.sort(compare);
  for (let at = 1; at < list.length; at += 1) {
    const item = list[at] as Item;
    let to = at;
    while (to > 0 && compare(list[to - 1] as Item, item) > 0) {
      list[to] = list[to - 1] as Item;
      to -= 1;
    }
    list[to] = item;
  }
  return list;
}
