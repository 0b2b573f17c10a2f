import { onTheWeb, type Way } from "../way.ts";

/** What an identity provider answers a hidden frame that brings no cookie of its own. */
const unknownPerson = { error: "login_required", error_description: "AADSTS50058: no cookies were sent" };

export const thirdPartyCookiesOff: Way = {
  says: "A browser that sends no cookies within another site lets nobody be signed in by a hidden frame: whoever signs people in answers login_required.",
  sources: [
    "AzureAD/microsoft-authentication-library-for-js#7280",
    "OfficeDev/office-js-docs-pr: docs/concepts/itp-and-third-party-cookies.md",
  ],
  ...onTheWeb,
  inPane({ HTMLIFrameElement: { prototype } }) {
    const own = Object.getOwnPropertyDescriptor(prototype, "src");
    if (own === undefined) return;
    Object.defineProperty(prototype, "src", {
      ...own,
      set(address: string) {
        own.set?.call(this, answered(address));
      },
    });
  },
};

/** Where a hidden frame ends that asks to be let in without asking anyone; other addresses as they are. */
function answered(address: string): string {
  const asked = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  const back = asked.get("redirect_uri");
  if (asked.get("prompt") !== "none" || back === null) return address;
  return `${back}#${new URLSearchParams({ ...unknownPerson, state: asked.get("state") ?? "" }).toString()}`;
}
