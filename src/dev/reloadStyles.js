// @ts-check
/**
 * Part of the desk's page in the edit loop alone: fetches its style sheets again whenever something has been built,
 * since a style sheet that stands in the page as a link is no module that could be changed in place.
 */
window.addEventListener("message", ({ data }) => {
  if (data?.type !== "webpackOk") return;
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
    const address = new URL(link.getAttribute("href") ?? "", location.href);
    address.searchParams.set("built", `${Date.now()}`);
    link.setAttribute("href", address.href);
  }
});
