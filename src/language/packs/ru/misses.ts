import type { Sentences } from "../../example.js";

/** Sentences we know we read wrongly, with what we want. */
export const misses: Sentences = {
  "order of words": {
    "45 убил пожар.": [{ category: "killed", min: 45, max: 45 }],
    "Человек двадцать ранены.": [{ category: "wounded", min: 20, max: 20, approx: true }],
    "Пострадал от обстрела с соседней стороны и начальник угольного разреза.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
  },
  "people without a number": {
    "Свои дома пришлось покинуть примерно четверти населения области.": [
      { category: "displaced", min: 1, max: null, unquantified: true, kind: "civilian" },
    ],
  },
  "not so": {
    "Он умер бы от стыда.": [],
  },
  "two days": {
    "Погибли 36 человек против 24 накануне.": {
      published: "2022-09-19",
      claims: [
        { category: "killed", min: 36, max: 36, scope: "total" },
        { category: "killed", min: 24, max: 24, previous: true },
      ],
    },
  },
};
