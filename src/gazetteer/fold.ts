/** Small letters without accents, one kind of apostrophe, hyphens as spaces: how names are written in the list and looked up in it. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/[-‐-―\s]+/gu, " ")
    .trim();
}
