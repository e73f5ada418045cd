/** French abbreviations that do not end a sentence, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adj art av av.-j.-c bd boul brig cap cdt cf col cf dr env etc ex fig gal gén hab ibid janv févr juill sept oct nov déc
  lt lt.-col m me mgr mlle mm mme mmes n no nos p pp pr prof réf s.a.r s.e st ste vol`.split(/\s+/u),
);
