// A part of the pane that is loaded when it is first shown. Where it cannot be loaded, it alone is missing, and says so; all else goes on.
import type { ComponentType, ReactNode } from "react";
import { Component, lazy, Suspense, useState } from "react";
import { isPartMissing } from "./host-failure.js";
import { useWords } from "./words.js";

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

/** Catches that a part could not be loaded; what else went wrong is for the boundary around it. */
class PartBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // oxlint-disable-next-line typescript/only-throw-error -- whatever was thrown goes on as it is
    if (!isPartMissing(error)) throw error;
    return <PartMissing onRetry={this.props.onRetry} />;
  }
}

function PartMissing({ onRetry }: { readonly onRetry: () => void }) {
  const say = useWords();
  return (
    <div role="alert">
      <p>{say("partMissing")}</p>
      <button type="button" onClick={onRetry}>
        {say("tryAgain")}
      </button>
    </div>
  );
}

/** The component that `load` gives, loaded when it is first shown and kept; a retry loads it again. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = (): ComponentType<P> => lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  let latest = loaded();
  return function LazyPart(props: P) {
    const [Part, setPart] = useState(() => latest);
    const [attempt, setAttempt] = useState(0);
    const retry = (): void => {
      latest = loaded();
      setPart(() => latest);
      setAttempt(attempt + 1);
    };
    return (
      <PartBoundary key={attempt} onRetry={retry}>
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}
