import type { ComponentChildren } from "preact";

interface PickProps {
  readonly id: string;
  /** The ids of all that are picked. */
  readonly picked: ReadonlySet<string>;
  readonly setPicked: (picked: ReadonlySet<string>) => void;
  readonly children: ComponentChildren;
}

/** One of several that can be picked together. */
export function Pick({ id, picked, setPicked, children }: PickProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={picked.has(id)}
        onChange={({ currentTarget: { checked } }) => {
          const after = new Set(picked);
          if (checked) after.add(id);
          else after.delete(id);
          setPicked(after);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
