import { readFileSync } from "node:fs";
import { signedInPath } from "../../src/site/administration/addresses.ts";
import { signInPages, signInRedirects } from "../../src/api/signInPages.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("README tells to register just the redirects that the pane and the administration sign in with", () => {
  const told = [...read("README.md").matchAll(/`((?:brk-multihub|https):\/\/<host>[^`]*)`/g)].map(([, address]) =>
    (address ?? "").replace("<host>", "planer.kommune.no"),
  );
  const origin = "https://planer.kommune.no";
  expect(told.toSorted()).toEqual([...signInRedirects(origin), `${origin}${signedInPath}`].toSorted());
});

test("a redirect for Word's broker names the host alone, with its port where it has one", () => {
  expect(signInRedirects("https://localhost:4443")[0]).toBe("brk-multihub://localhost:4443");
});

test("each page of the sign-in is built for Word and for the desk", () => {
  const built = read("webpack.config.js");
  for (const page of Object.values(signInPages))
    for (const folder of ["pane", "desk"]) expect(built).toContain(`page("${folder}/${page}", "${page}"`);
});

test("the page that MSAL's own frame and popup end at has no script that could take the answer from it", () => {
  expect(read("src/signedin.html")).not.toMatch(/<script|officeSrc/);
  expect(read("webpack.config.js")).toMatch(/page\("pane\/signedin\.html", "signedin\.html", \[\], ""\)/);
});
