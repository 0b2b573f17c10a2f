/** Whether Word itself can sign the user in (nested app authentication). Only after Office.js is ready. */
export function supportsNestedSignIn(): boolean {
  return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
}
