import { expect, test } from "vitest";
import { isLineAddress, readLineAddress } from "./address.js";

const plain = { tls: false, user: null, password: null, maxBytes: null, maxItems: null, replicas: null };

test.each([
  [
    "nats://queue.example",
    { servers: ["queue.example:4222"], name: "tollbook", shown: "nats://queue.example:4222/tollbook" },
  ],
  [
    "nats://10.0.0.7:5222/sahel",
    { servers: ["10.0.0.7:5222"], name: "sahel", shown: "nats://10.0.0.7:5222/sahel" },
  ],
  ["nats://[::1]:4222/x", { servers: ["[::1]:4222"], name: "x", shown: "nats://[::1]:4222/x" }],
  [
    "tls://a.example,b.example:4333/x",
    {
      servers: ["a.example:4222", "b.example:4333"],
      name: "x",
      tls: true,
      shown: "tls://a.example:4222,b.example:4333/x",
    },
  ],
  [
    "nats://desk:p%40ss%3Aw@queue.example/x?max-bytes=20GB&max-items=5000&replicas=3",
    {
      ...{ servers: ["queue.example:4222"], name: "x", user: "desk", password: "p@ss:w" },
      ...{ maxBytes: 20e9, maxItems: 5000, replicas: 3, shown: "nats://queue.example:4222/x" },
    },
  ],
])("%s", (address, wanted) => {
  expect(isLineAddress(address)).toBe(true);
  expect(readLineAddress(address)).toEqual({ ...plain, ...wanted });
});

test.each([
  "postgres://queue.example/x",
  "nats://",
  "nats://host:0/x",
  "nats://host:99999",
  "nats://host/a.b",
  "nats://host/a?max-bytes=5",
  "nats://host/a?colour=red",
  "nats://host/a?replicas=9",
  "nats://host:4222/x#y",
])("%s is no line, and says so", (address) => {
  expect(() => readLineAddress(address)).toThrow(/names no line: /u);
});

test.each([
  "nats://desk:se/cret@host/x",
  "nats://desk:secret@ho st",
  "nats://desk:se@cret%@host/x",
  "nats://desk:secret@host/x?y=1",
])("no secret is shown of %s", (address) => {
  expect(() => readLineAddress(address)).toThrow(
    expect.objectContaining({ message: expect.not.stringMatching(/cret/u) }),
  );
});

test("ten thousand hosts, or a host of a million letters, are read at once", () => {
  expect(
    readLineAddress(`nats://${Array.from({ length: 10_000 }, (_, i) => `h${i}`).join(",")}/x`).servers,
  ).toHaveLength(10_000);
  expect(() => readLineAddress(`nats://${"a@".repeat(500_000)}`)).toThrow();
});
