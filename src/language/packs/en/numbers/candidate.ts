/** A number, or a range of two, that was read and may turn out to count nothing. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly max: number | null;
  readonly form: string;
  readonly broken?: boolean;
}
