import { HtmlValidate } from "html-validate";
import { sayKind } from "../../src/plan/sayKind.ts";
import { administrationExamples } from "./administration/examples.ts";
import { climatePlan, examples } from "./examples.ts";
import { parsePage } from "./parsePage.ts";

const pages = Object.entries({ ...examples, ...administrationExamples }).map(([name, html]) => ({
  name,
  html,
  document: parsePage(html),
}));

/** Rules that ask for a style of writing rather than for what a browser or a reader needs. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "long-title": "off",
    "no-inline-style": "error",
    "attribute-boolean-style": "off",
    "no-redundant-role": "off",
    "prefer-native-element": "off",
    "valid-id": ["error", { relaxed: true }],
  },
});

describe.each(pages)("the page “$name”", ({ html, document }) => {
  test("is valid HTML", async () => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test("has one first heading, and no heading that skips a level", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) =>
      Number(tagName.charAt(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1)).toEqual([]);
  });

  test("has every id once, and every link within it goes somewhere", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute("href")?.slice(1) ?? "",
    );
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("runs no script, has no inline style, and fetches nothing from elsewhere", () => {
    const scripts = [...document.querySelectorAll("script")].filter(({ type }) => type !== "application/ld+json");
    expect(scripts).toEqual([]);
    expect(document.querySelectorAll("[style], style, iframe, object, embed")).toHaveLength(0);
    const fetched = [...document.querySelectorAll("[src], link[rel=stylesheet]")].map(
      (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
    );
    expect(fetched.filter((address) => !/^\/[^/]/.test(address))).toEqual([]);
    const handlers = [...document.querySelectorAll("*")]
      .flatMap((one) => one.getAttributeNames())
      .filter((name) => name.startsWith("on"));
    expect(handlers).toEqual([]);
  });

  test("has a way past the header, landmarks, and the choice of three languages", () => {
    expect(document.querySelector("body > a")?.getAttribute("href")).toBe(
      `#${document.querySelector("main")?.id ?? ""}`,
    );
    expect(document.querySelectorAll("body > header, body > main, body > footer")).toHaveLength(3);
    const choices = [...document.querySelectorAll(".languages a")].map((link) => link.getAttribute("lang"));
    expect(choices).toEqual(["nb", "nn", "en"]);
    expect(document.querySelector('.languages [aria-current="true"]')?.getAttribute("lang")).toBe(
      document.documentElement.lang,
    );
  });
});

describe.each([
  ["plan on hearing", "nb"],
  ["plan adopted in nynorsk", "nn"],
  ["plan on hearing in English", "en"],
] as const)("the elements on “%s”", (name, language) => {
  const document = parsePage(examples[name] ?? "");

  test.each(climatePlan.elements.map(({ id, kind, title }) => ({ id, kind, title })))(
    "“$title” stands at its address with its kind in words",
    ({ id, kind, title }) => {
      const passage = document.getElementById(id);
      expect(passage?.textContent).toContain(title);
      expect(passage?.querySelector(".kind")?.textContent).toBe(sayKind(kind, language));
    },
  );

  test("stand in brief as a tree of links, in the plan's own language", () => {
    const links = [...document.querySelectorAll(".element-tree li > a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(climatePlan.elements.map(({ id }) => `#${id}`));
    expect(
      document.querySelector(".element-tree ul a")?.closest("ul")?.parentElement?.querySelector("a")?.textContent,
    ).toBe("Fjordvik er klimanøytral i 2038");
    expect(document.querySelector(".document")?.getAttribute("lang")).toBe("nb");
  });
});
