import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { missingRegister } from "./missingRegister.ts";
import { EmptyState } from "./EmptyState.tsx";
import { usePane } from "./usePane.ts";
import { frameWords } from "../words/frame.ts";
import { planningWords } from "../words/planning.ts";

/** What a view that needs the register shows without one: why there is none, and what to do. `signInTo` says what a sign-in is good for here. */
export function NoRegister({ signInTo }: { readonly signInTo: string }): ReactElement {
  const { state, commands } = usePane();
  const words = planningWords[state.language];
  const why = missingRegister(state);
  if (why === "coming") return <EmptyState what={words.registerComing} />;
  if (why === "refused") return <EmptyState what={words.registerRefused} />;
  return (
    <EmptyState what={signInTo}>
      <Button
        appearance="primary"
        disabledFocusable={state.account.status === "signingIn"}
        onClick={() => void commands.signIn()}
      >
        {frameWords[state.language].signIn}
      </Button>
    </EmptyState>
  );
}
