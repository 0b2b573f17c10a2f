import { Component, type ReactNode } from "react";
import type { Language } from "../../words/language.ts";
import { copyText } from "./copyText.ts";
import { frameWords } from "../words/frame.ts";

interface Props {
  readonly language: () => Language;
  readonly children: ReactNode;
}

/**
 * Where bugs end, once for the whole pane: those thrown while drawing, and those nobody caught
 * elsewhere. Says that the document is untouched, how to go on, and what to send to whom.
 */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  private readonly onUncaught = (event: PromiseRejectionEvent): void => {
    this.setState(ErrorBoundary.getDerivedStateFromError(event.reason));
  };

  override componentDidMount(): void {
    window.addEventListener("unhandledrejection", this.onUncaught);
  }

  override componentWillUnmount(): void {
    window.removeEventListener("unhandledrejection", this.onUncaught);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const words = frameWords[this.props.language()];
    return (
      <main role="alert" style={{ padding: "16px", fontFamily: "system-ui, sans-serif" }}>
        <p>{words.broke.what}</p>
        <p>{words.broke.next}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.broke.reload}
        </button>{" "}
        <button type="button" onClick={() => void copyText(`Plantråd\n${error.message}\n${error.stack ?? ""}`)}>
          {words.copyDetails}
        </button>
      </main>
    );
  }
}
