import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface LazyDetailsProps {
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly class?: string;
}

/** Something that is asked for and drawn only when somebody opens it. */
export function LazyDetails({ summary, children, class: name }: LazyDetailsProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      class={name}
      onToggle={({ currentTarget }) => {
        if ((currentTarget as HTMLDetailsElement).open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened ? children() : null}
    </details>
  );
}
