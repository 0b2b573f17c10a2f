/**
 * Loads Office.js in the sign-in window, from where the page says. Not by a script in the page's
 * markup, since in a hidden frame it would leave the page (observed: a frame without host
 * information is sent to about:blank).
 */
export function loadOffice(): Promise<void> {
  const script = document.createElement("script");
  script.src = document.body.dataset["office"] ?? "";
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`Office.js did not load from ${script.src}`)));
    document.head.append(script);
  });
}
