import { sayServiceRefusal } from "../../api/sayServiceRefusal.ts";
import type { PaneState } from "../core/paneState.ts";
import { isOthers } from "../core/belongingNow.ts";
import { belongingWords } from "../words/belonging.ts";
import { sayInstant } from "../../words/sayInstant.ts";
import { readOnlyNotice } from "./useWriting.ts";
import { rolesWords } from "../words/roles.ts";
import { anyOf } from "../../words/anyOf.ts";
import { frameWords } from "../words/frame.ts";

/** Something that is so until something changes it, as against what just happened. */
export interface Condition {
  readonly key: string;
  readonly intent: "info" | "warning";
  readonly text: string;
  /** Whether asking the service again may change it. */
  readonly retry?: true;
  /** Whether the plan's own view says what can be done. */
  readonly plan?: true;
  /** Whether reading the whole document changes it. */
  readonly whole?: true;
}

/** What stands in the way now: read-only, a browser that forgets, a record that cannot be read, no role, no service, or signed out. No two contradict. */
export function conditions({
  language,
  surroundings,
  register,
  account,
  reading,
  keepsDrafts,
}: Omit<PaneState, "cursor">): readonly Condition[] {
  const words = frameWords[language];
  const readOnly = surroundings?.readOnly === true;
  const found: Condition[] = [];
  if (readOnly) found.push({ key: readOnlyNotice, intent: "info", text: words.readOnly });
  else if (isOthers({ reading, register, account }))
    found.push({ key: readOnlyNotice, intent: "info", text: belongingWords[language].readOnly, plan: true });
  if (!keepsDrafts) found.push({ key: "forgets", intent: "warning", text: words.forgets });
  if (reading.status === "read" && reading.plan.recordRefusal)
    found.push({ key: "record", intent: "warning", text: words.recordBroken });
  if (reading.status === "read" && reading.plan.document.partial === true)
    found.push(
      reading.isLarge
        ? { key: "large", intent: "info", text: words.large, whole: true }
        : { key: "partial", intent: "warning", text: words.partial },
    );
  if (account.status === "signedIn" && account.me.roles.length + account.me.planRoles.length === 0)
    found.push({
      key: "noRole",
      intent: "warning",
      text: rolesWords[language].noRole(anyOf(account.me.ask, language)),
    });
  if (account.status === "noAccess")
    return [...found, { key: "noAccess", intent: "warning", text: rolesWords[language].noRole("") }];
  const { refusal } = register;
  const away = refusal?.code === "away";
  if (refusal && !away && refusal.code !== "signedOut" && refusal.code !== "noAccess") {
    const { what, next } = sayServiceRefusal(refusal, language);
    return [...found, { key: "register", intent: "warning", text: `${what} ${next}`, retry: true }];
  }
  const sentences = away ? words.away : account.status === "signedOut" ? words.signedOut : null;
  if (sentences === null) return found;
  const when = register.value && sayInstant(register.value.readAt, language);
  const text = [when ? sentences.kept(when) : sentences.none, ...(readOnly ? [] : [words.tagAnyway])].join(" ");
  return [
    ...found,
    away ? { key: "away", intent: "warning", text, retry: true } : { key: "signedOut", intent: "info", text },
  ];
}
