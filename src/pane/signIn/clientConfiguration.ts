import type { Configuration } from "@azure/msal-browser";
import { ProtocolMode } from "@azure/msal-browser";
import type { SignInSettings } from "../../api/contract.ts";

/**
 * How MSAL is to sign in, as the service says. `cache`: the dialog's page is left and come back to
 * and must remember within its own window; the pane keeps tokens in memory only. In the pane MSAL reads
 * the answer from the address of its own frame or popup (`enableLegacyPolling`): the channel it uses
 * otherwise does not reach a frame within another site, which the pane is in Word on the web
 * (AzureAD/microsoft-authentication-library-for-js #8391).
 */
export function clientConfiguration(
  settings: SignInSettings,
  redirectUri: string,
  cache: "sessionStorage" | "memoryStorage",
): Configuration {
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [new URL(settings.authority).host],
      redirectUri,
    },
    cache: { cacheLocation: cache },
    system: {
      protocolMode: settings.protocol === "oidc" ? ProtocolMode.OIDC : ProtocolMode.AAD,
      enableLegacyPolling: cache === "memoryStorage",
    },
  };
}
