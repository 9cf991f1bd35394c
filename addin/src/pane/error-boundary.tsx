// If the pane itself fails: say that it is our fault, keep the data, and give a text to send.
import { Component, type ReactNode } from "react";
import { faultText } from "./shared/host-failure.js";
import { useWords } from "./shared/words.js";

/** Catches what a component throws. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: faultText(error) };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return <Fault text={this.state.fault} onRetry={() => this.setState({ fault: null })} />;
  }
}

function Fault({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const say = useWords();
  return (
    <div role="alert" style={{ padding: 16 }}>
      <p>{say("ourFault")}</p>
      <pre style={{ whiteSpace: "pre-wrap" }}>{text}</pre>
      <button type="button" onClick={onRetry}>
        {say("tryAgain")}
      </button>
    </div>
  );
}
