/**
 * The pages below the pane's folder that people are sent back to after signing in. `window` is Office's
 * dialog, which begins the sign-in itself; `back` is where MSAL's own hidden frame and popup end: a page
 * without script, since MSAL reads the answer from its address and a frame within another site shares no
 * channel with a popup (AzureAD/microsoft-authentication-library-for-js #8391).
 */
export const signInPages = { window: "signin.html", back: "signedin.html" } as const;

/**
 * The redirects of kind "single-page application" that must be registered with Entra ID for a service on
 * this origin. The first is how Word's own broker asks (nested app authentication: host alone, no path),
 * the others are the pages above.
 */
export function signInRedirects(origin: string): readonly string[] {
  return [
    `brk-multihub://${new URL(origin).host}`,
    ...Object.values(signInPages).map((page) => `${origin}/pane/${page}`),
  ];
}
