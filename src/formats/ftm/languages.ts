/** ISO 639-3 by ISO 639-1, for languages of news. */
const CODES = new Map(
  `am amh, ar ara, az aze, be bel, bg bul, bn ben, bs bos, ca cat, cs ces, da dan, de deu, el ell, en eng, es spa, et est,
   fa fas, fi fin, fr fra, ha hau, he heb, hi hin, hr hrv, hu hun, hy hye, id ind, is isl, it ita, ja jpn, ka kat,
   kk kaz, km khm, ko kor, ku kur, ky kir, lo lao, lt lit, lv lav, mk mkd, mn mon, ms msa, my mya, ne nep, nl nld, no nor,
   pa pan, pl pol, ps pus, pt por, ro ron, ru rus, rw kin, si sin, sk slk, sl slv, so som, sq sqi, sr srp, sv swe,
   sw swa, ta tam, tg tgk, th tha, ti tir, tk tuk, tl tgl, tr tur, uk ukr, ur urd, uz uzb, vi vie, zh zho`
    .split(/,\s*/u)
    .map((pair) => pair.split(" ") as [string, string]),
);

/** FollowTheMoney has languages by three letters; null for one that is not in this list. */
export function languageCode(code: string | null): string | null {
  if (code === null) return null;
  return /^[a-z]{3}$/u.test(code) ? code : (CODES.get(code) ?? null);
}
