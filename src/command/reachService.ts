import { connect } from "../api/service.ts";
import type { Service } from "../api/publishing.ts";
import { sayServiceRefusal } from "../api/sayServiceRefusal.ts";
import type { ServiceRefusal } from "../api/serviceRefusal.ts";
import type { Language } from "../words/language.ts";
import type { SaidRefusal } from "../words/refusal.ts";
import type { CommandSettings } from "./commandSettings.ts";
import { commandWords } from "./commandWords.ts";
import type { Asked } from "./readArguments.ts";

/** The service asked for, or null where none is. */
export function reachService({ register }: Asked, settings: CommandSettings): Service | null {
  const origin = (register ?? settings.register)?.replace(/\/+$/, "");
  return origin === undefined ? null : connect(origin, () => Promise.resolve(settings.token));
}

/** Names that Node gives to certificates nobody it trusts has signed. */
const untrusted =
  /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|ERR_TLS_CERT_ALTNAME_INVALID|CERT_HAS_EXPIRED)$/;

/** The service's refusal as sentences for the terminal. */
export function sayRefusal(refusal: ServiceRefusal, language: Language): SaidRefusal {
  if (refusal.code === "away" && untrusted.test(String(refusal.detail["cause"] ?? "")))
    return commandWords[language].notTrusted;
  if (refusal.code === "signedOut") return commandWords[language].noToken;
  return sayServiceRefusal(refusal, language);
}
