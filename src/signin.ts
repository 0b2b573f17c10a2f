/** Door: the page of the sign-in window. */
import { connect } from "./api/service.ts";
import { runSignInPage } from "./pane/signIn/runSignInPage.ts";
import { showSignInTrouble } from "./pane/signIn/showSignInTrouble.ts";

const service = connect(location.origin, () => Promise.resolve(null));

const settings = async () => {
  const answer = await service.signInSettings();
  return answer.ok ? answer.value : null;
};

runSignInPage(settings, () => new Date()).catch(showSignInTrouble);
