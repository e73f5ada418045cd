import { useRef, useState } from "preact/hooks";
import { CATEGORY_NAMES } from "../../domain/category.js";
import { type Claim, SCOPES, STATUSES, VICTIM_KINDS } from "../../domain/claim.js";
import type { ClaimFields, FieldName } from "../../domain/decision.js";
import { labelOf } from "../words/counts.js";
import { FIELD_WORDS } from "../words/decisions.js";
import { SCOPE_WORDS, STATUS_WORDS, sayKind } from "../words/names.js";
import { focusOnce } from "./focus-once.js";
import { onEscape } from "./on-escape.js";

/** The fields the form has; the others follow from them. */
type Shown = Exclude<FieldName, "start" | "end" | "inTitle" | "sourceKey">;
export type Values = { readonly [F in Shown]: ClaimFields[F] };

export function valuesOf(claim: Claim): Values {
  const { victims, category, min, max, approx, unquantified, source, sourceSide, via } = claim;
  const { status, scope, previous, place, asOf } = claim;
  return {
    ...{ category, min, max, approx, unquantified, ...victims, source, sourceSide, via },
    ...{ status, scope, previous, place, asOf },
  };
}

/** The fields that are not what they were; those left out are. */
export function changesOf(before: Values, values: Values): Partial<ClaimFields> {
  const names = (Object.keys(values) as Shown[]).filter((name) => values[name] !== before[name]);
  return Object.fromEntries(names.map((name) => [name, values[name]])) as Partial<ClaimFields>;
}

interface CorrectFormProps {
  readonly claim: Claim;
  readonly save: (fields: Partial<ClaimFields>, reason: string | null) => void;
  readonly cancel: () => void;
  readonly hasReason?: boolean;
}

/** Sets fields of a claim; only those that were changed are sent. */
export function CorrectForm({ claim, save, cancel, hasReason = true }: CorrectFormProps) {
  const before = useRef(valuesOf(claim)).current;
  const [values, setValues] = useState<Values>(before);
  const [reason, setReason] = useState("");
  const changes = changesOf(before, values);
  return (
    <form
      class="panel"
      onKeyDown={(event) => onEscape(event, cancel)}
      onSubmit={(event) => {
        event.preventDefault();
        save(changes, reason.trim() || null);
      }}
    >
      <FieldInputs values={values} set={(change) => setValues({ ...values, ...change })} takesFocus />
      {hasReason ? (
        <label>
          <span>Why (kept in the log)</span>
          <input value={reason} maxLength={2000} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
      ) : null}
      <div class="row">
        <button type="submit" class="main" disabled={Object.keys(changes).length === 0}>
          Save the correction
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface FieldInputsProps {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly takesFocus?: boolean;
}

/** An input for each field of a claim that a person sets. */
export function FieldInputs({ values, set, takesFocus = false }: FieldInputsProps) {
  const number = (name: "min" | "max", first = false) => (
    <label key={name}>
      <span>{FIELD_WORDS[name]}</span>
      <input
        type="number"
        min={0}
        step={1}
        ref={first && takesFocus ? focusOnce : null}
        value={values[name] ?? ""}
        onInput={({ currentTarget: { value } }) => set({ [name]: value === "" ? null : Number(value) })}
      />
    </label>
  );
  const words = (name: "side" | "who" | "source" | "sourceSide" | "via" | "place" | "asOf") => (
    <label key={name}>
      <span>{FIELD_WORDS[name]}</span>
      <input
        value={values[name] ?? ""}
        maxLength={500}
        placeholder={name === "asOf" ? "2022-09-18" : undefined}
        onInput={({ currentTarget: { value } }) => set({ [name]: value.trim() === "" ? null : value })}
      />
    </label>
  );
  const yesNo = (name: "approx" | "unquantified" | "previous") => (
    <label key={name} class="check">
      <input
        type="checkbox"
        checked={values[name]}
        onChange={({ currentTarget }) => set({ [name]: currentTarget.checked })}
      />
      <span>{FIELD_WORDS[name]}</span>
    </label>
  );
  const choice = <F extends "category" | "kind" | "status" | "scope">(
    name: F,
    names: readonly Values[F][],
    say: (value: Values[F]) => string,
  ) => (
    <label key={name}>
      <span>{FIELD_WORDS[name]}</span>
      <select
        value={values[name]}
        onChange={({ currentTarget: { value } }) => set({ [name]: value } as unknown as Partial<Values>)}
      >
        {names.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="fields">
      {number("min", true)}
      {number("max")}
      {choice("category", CATEGORY_NAMES, labelOf)}
      {words("side")}
      {choice("kind", VICTIM_KINDS, sayKind)}
      {words("who")}
      {words("source")}
      {words("sourceSide")}
      {words("via")}
      {choice("scope", SCOPES, (scope) => SCOPE_WORDS[scope])}
      {choice("status", STATUSES, (status) => STATUS_WORDS[status])}
      {words("place")}
      {words("asOf")}
      {yesNo("approx")}
      {yesNo("unquantified")}
      {yesNo("previous")}
    </div>
  );
}
