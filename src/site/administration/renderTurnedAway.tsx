import { sayNoAccess } from "../../api/sayNoAccess.ts";
import type { Municipality, Role } from "../../plan/register.ts";
import type { Language } from "../../words/language.ts";
import type { SaidRefusal } from "../../words/refusal.ts";
import { Page } from "../frame/Page.tsx";
import { renderPage } from "../frame/renderPage.ts";
import type { TurnedAwayReason } from "./administrationView.ts";
import { addressIn, overviewAddress } from "../view/addresses.ts";
import { administrationPath, signInPath } from "./addresses.ts";
import { turnedAwayWords } from "./words/turnedAway.ts";

/** Roles that would do, and names of those who can give one. */
export interface LacksRole {
  readonly roles: readonly Role[];
  readonly ask: readonly string[];
  /** Whether whoever lacks it may give it, to themselves too. */
  readonly gives: boolean;
}

/** Says which role is lacking, and whom to ask. */
export function sayLacks({ roles, ask, gives }: LacksRole, language: Language): SaidRefusal {
  return sayNoAccess[language]({ needs: roles.join("\n"), ask: ask.join("\n"), ...(gives ? { gives: "yes" } : {}) });
}

export interface TurnedAwayView {
  readonly language: Language;
  readonly isDemo: boolean;
  /** Where a form was sent to, or a page asked for. */
  readonly path: string;
  /** null for whoever is not known. */
  readonly municipality: Municipality | null;
  readonly reason: TurnedAwayReason;
  /** For whoever has no access; else null. */
  readonly lacks: LacksRole | null;
  /** What was written, which can be sent again. */
  readonly sent: readonly { readonly name: string; readonly value: string }[];
}

/** The page for whoever is not let in to the administration: why, what to do next, and what they wrote kept. */
export function renderTurnedAway(view: TurnedAwayView): string {
  const { language, municipality, reason, lacks, sent, path } = view;
  const words = turnedAwayWords[language];
  const said = lacks === null ? {} : sayLacks(lacks, language);
  const { title, what, next } = { ...words.reasons[reason], ...said };
  const canSignIn = reason === "signedOut" || reason === "stopped" || reason === "left";
  const signIn = addressIn(reason === "left" ? `${signInPath}?velg=1` : signInPath, language);
  return renderPage(
    <Page
      language={language}
      isDemo={view.isDemo}
      municipality={municipality}
      path={sent.length > 0 ? administrationPath : path}
      title={title}
      description={what}
      canonical={null}
      crumbs={[]}
    >
      <h1 className="ds-heading" data-size="xl">
        {title}
      </h1>
      <p className="lead">{what}</p>
      <p>{next}</p>
      {canSignIn ? (
        <p>
          <a className="ds-button" href={signIn} {...(sent.length > 0 ? { target: "_blank", rel: "noopener" } : {})}>
            {sent.length > 0 ? words.signInBeside : words.signIn}
          </a>
        </p>
      ) : null}
      {sent.length > 0 ? (
        <form method="post" action={path}>
          {sent.map(({ name, value }, at) => (
            <input key={at} type="hidden" name={name} value={value} />
          ))}
          <button className="ds-button" data-variant={canSignIn ? "secondary" : "primary"} type="submit">
            {words.sendAgain}
          </button>
        </form>
      ) : null}
      <p className="ways">
        <a className="ds-link" href={addressIn(administrationPath, language)}>
          {words.administration}
        </a>
        <a
          className="ds-link"
          href={municipality === null ? addressIn("/", language) : overviewAddress({ language, municipality })}
        >
          {words.publicPages}
        </a>
      </p>
    </Page>,
  );
}
