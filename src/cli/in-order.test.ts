import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.js";

const room = { most: 3, size: 100, sizeOf: (size: number) => size };

async function* coming(values: readonly number[], onTaken: (value: number) => void = () => {}) {
  for (const value of values) {
    onTaken(value);
    yield value;
  }
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

test("what is done later is handed on in its place all the same", async () => {
  const slowFirst = async (value: number) => {
    for (let turns = 20 - value; turns > 0; turns -= 1) await pause(0);
    return value * 2;
  };
  expect(await all(inOrder(coming([1, 5, 19, 2]), slowFirst, room))).toEqual([2, 10, 38, 4]);
});

test.each([
  ["as many as there is room for", [1, 1, 1, 1, 1], 3],
  ["fewer where they are large", [60, 60, 60], 2],
  ["one by one where each is larger than the room", [200, 200, 200], 1],
])("%s are at work at once", async (_what, values, most) => {
  let [now, highest] = [0, 0];
  const work = async () => {
    now += 1;
    highest = Math.max(highest, now);
    for (let turns = 0; turns < 3; turns += 1) await pause(0);
    now -= 1;
  };
  await all(inOrder(coming(values), work, room));
  expect(highest).toBe(most);
});

test("what is done is handed on while the next is still awaited", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  async function* slow() {
    yield 1;
    await held;
    yield 2;
  }
  const made = inOrder(slow(), async (value) => value, room);
  expect(await made.next()).toEqual({ done: false, value: 1 });
  release();
  expect(await made.next()).toEqual({ done: false, value: 2 });
  expect((await made.next()).done).toBe(true);
});

test("an error of the source comes after all that came before it, one of the work in its place", async () => {
  async function* broken() {
    yield 1;
    yield 2;
    throw new Error("no more");
  }
  const seen: number[] = [];
  const work = async (value: number) => {
    for (let turns = 0; turns < 3; turns += 1) await pause(0);
    return value;
  };
  await expect(
    (async () => {
      for await (const value of inOrder(broken(), work, room)) seen.push(value);
    })(),
  ).rejects.toThrow("no more");
  expect(seen).toEqual([1, 2]);
  const failing = inOrder(
    coming([1, 2, 3]),
    async (value) => {
      if (value === 2) throw new Error("not this");
      return value;
    },
    room,
  );
  expect((await failing.next()).value).toBe(1);
  await expect(failing.next()).rejects.toThrow("not this");
});

test("who stops listening stops the source", async () => {
  const taken: number[] = [];
  const values = Array.from({ length: 50 }, (_, index) => index);
  for await (const value of inOrder(
    coming(values, (each) => taken.push(each)),
    async (each) => each,
    room,
  ))
    if (value === 5) break;
  expect(taken.length).toBeLessThan(12);
});
