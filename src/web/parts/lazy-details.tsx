import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface LazyDetailsProps {
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly class?: string;
  /** Kept outside where something else opens it, too. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** Something that is asked for and drawn only when somebody opens it. */
export function LazyDetails({ summary, children, class: name, isOpen, onToggle }: LazyDetailsProps) {
  const [wasOpened, setOpened] = useState(isOpen === true);
  return (
    <details
      class={name}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        const { open } = currentTarget as HTMLDetailsElement;
        if (open) setOpened(true);
        onToggle?.(open);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened ? children() : null}
    </details>
  );
}
