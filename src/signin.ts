/** Door: the page of the sign-in window. */
import { connect } from "./api/service.ts";
import { runSignInPage } from "./pane/signIn/runSignInPage.ts";
import { showSignInTrouble } from "./pane/signIn/showSignInTrouble.ts";

const service = connect(location.origin, () => Promise.resolve(null));

runSignInPage(async () => {
  const settings = await service.signInSettings();
  return settings.ok ? settings.value : null;
}).catch(showSignInTrouble);
