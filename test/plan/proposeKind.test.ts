import { proposeKind, sayProposal } from "../../src/plan/proposeKind.ts";
import { languages } from "../../src/words/language.ts";
import {
  document,
  focusArea,
  goal,
  h1,
  h2,
  list,
  p,
  plan,
  section,
  strategy,
  table,
  title,
  type Part,
} from "./builders.ts";

/** Proposes for the last paragraph, and says it as the pane does. */
function proposed(...parts: readonly Part[]): string {
  const built = plan(...parts);
  const proposal = proposeKind(built, built.document.paragraphCount - 1);
  return proposal === null ? "nothing" : `${proposal.kind}: ${sayProposal(proposal, "nb")}`;
}

const cases: readonly (readonly [string, readonly Part[], string])[] = [
  ["a paragraph that says what it is", [h1("Innledning"), p("Mål: Alle bor trygt")], "goal: avsnittet sier det selv"],
  ["with a number", [p("Delmål 2 – Alle bor trygt")], "goal: avsnittet sier det selv"],
  ["in nynorsk", [p("Tiltak 4: Byggje gangveg")], "measure: avsnittet sier det selv"],
  ["in English", [p("Strategy A: Build densely")], "strategy: avsnittet sier det selv"],
  ["a word that is no kind says nothing", [p("Merk: Alle bor trygt")], "nothing"],
  ["a sentence with a colon is no name", [p("Vi har tre mål: trygghet, vekst og helse")], "nothing"],
  [
    "an item under a heading that names the kind",
    [h1("Strategier"), list("Bygge tett")],
    "strategy: står under overskriften «Strategier»",
  ],
  [
    "a heading that numbers itself",
    [h1("3.2 Tiltak"), p("Bygge gangvei")],
    "measure: står under overskriften «3.2 Tiltak»",
  ],
  [
    "a heading in nynorsk",
    [h1("Måla våre"), h2("Satsingsområde"), p("Bu og leve")],
    "focusArea: står under overskriften «Satsingsområde»",
  ],
  ["a heading in English", [h1("Goals"), p("Everyone is safe")], "goal: står under overskriften «Goals»"],
  ["a heading under one that names the kind", [h1("Mål"), h2("Alle bor trygt")], "goal: står under overskriften «Mål»"],
  ["a purpose is no goal", [h1("Formål"), p("Planen gjelder sentrum")], "nothing"],
  ["a heading that names two kinds names none", [h1("Mål og strategier"), p("Alle bor trygt")], "nothing"],
  ["the heading that names the kind is itself nothing", [h1("Mål")], "nothing"],
  [
    "the nearest heading counts, not those above",
    [h1("Mål"), h2("Slik leser du planen"), p("Planen har tre deler")],
    "nothing",
  ],
  [
    "an item under a goal",
    [h1("Bo"), goal("Alle bor trygt"), list("Tett rundt stasjonen")],
    "strategy: står under et mål",
  ],
  [
    "a heading in a goal's section",
    [section("goal", 1, "Alle bor trygt", h2("Fortetting"))],
    "strategy: står under et mål",
  ],
  [
    "an item under a strategy",
    [h1("Bo"), goal("A", strategy("B")), list("Gangvei langs Strandgata")],
    "measure: står under en strategi",
  ],
  [
    "a heading in a focus area",
    [section("focusArea", 1, "Bo", h2("Alle bor trygt"))],
    "goal: står under et satsingsområde",
  ],
  [
    "the item after one that is tagged",
    [h1("Bo"), goal("A"), list(strategy("B"), "Styrke nærmiljøene")],
    "strategy: punktet over er det samme",
  ],
  [
    "running text under a goal is just text",
    [h1("Bo"), goal("A"), p("Kommunen har i mange år hatt vekst.")],
    "nothing",
  ],
  [
    "a verb first, with nothing above it",
    [h1("Innledning"), p("Etablere sykkelhotell ved stasjonen")],
    "measure: begynner med et verb, som en handling",
  ],
  ["another chapter's goal has no say", [h1("Bo"), goal("A"), h1("Prosess"), list("Oppstart i mars")], "nothing"],
  ["a cell of a table", [h1("Tiltak"), table([["Hva"], ["Gangvei"]])], "measure: står under overskriften «Tiltak»"],
  ["the title", [title("Klimaplan")], "nothing"],
  ["an empty paragraph", [h1("Mål"), p("")], "nothing"],
  ["what is an element already", [h1("Mål"), goal("A")], "nothing"],
  ["a focus area that is an element already", [focusArea("Bo")], "nothing"],
];

test.each(cases)("%s", (_, parts, expected) => {
  expect(proposed(...parts)).toBe(expected);
});

test("a place the document does not have proposes nothing", () => {
  expect(proposeKind(plan(p("x")), 99)).toBeNull();
  expect(document().paragraphCount).toBe(0);
});

test("the reason is said in the reader's language", () => {
  const proposal = proposeKind(plan(h1("Bo"), goal("A"), list("B")), 2);
  expect(proposal === null ? [] : languages.map((language) => sayProposal(proposal, language))).toEqual([
    "står under et mål",
    "står under eit mål",
    "stands under a goal",
  ]);
});
