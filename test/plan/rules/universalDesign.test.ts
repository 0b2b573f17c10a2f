import { describeRule } from "../describeRule.ts";
import {
  documentLanguage,
  findings,
  goal,
  h1,
  h2,
  h3,
  heading,
  link,
  list,
  p,
  picture,
  section,
  table,
  text,
  title,
  type Part,
} from "../builders.ts";

const body = p("Vanlig tekst som fortsetter et stykke bortover linjen.", { size: 11 });
const bold = (words: string, more = {}): Part => p([text(words, { bold: true })], { size: 11, ...more });

describeRule("heading-levels", [
  ["levels that step down one at a time are right", [title("Plan"), h1("A"), h2("B"), h3("C"), h2("D"), h1("E")], []],
  [
    "a skipped level is found once",
    [title("Plan"), h1("A"), h3("B"), h3("C")],
    ["Overskriften «B» er på nivå 3, men skulle vært på nivå 2."],
  ],
  [
    "the first heading is at level 1",
    [title("Plan"), h2("A")],
    ["Overskriften «A» er på nivå 2, men skulle vært på nivå 1."],
  ],
  [
    "two titles are one too many",
    [title("Plan"), title("Undertittel")],
    ["«Undertittel» har stilen Tittel, men dokumentet har allerede en tittel."],
  ],
  ["no title is found", [h1("A")], ["Dokumentet har ingen tittel."]],
  ["an empty heading is nobody's heading", [title("Plan"), h1("A"), heading(4, "")], []],
]);

test("one press gives the heading the level that follows, also under the title", () => {
  expect(findings("heading-levels", [title("Plan"), h1("A"), h3("B")])[0]?.fix).toEqual({
    type: "setHeadingLevel",
    at: 2,
    level: 2,
  });
});

describeRule("real-headings", [
  [
    "a heading is right, and so is bold inside a sentence",
    [h1("A"), p([text("Viktig: ", { bold: true }), text("les dette")]), body],
    [],
  ],
  [
    "a short bold paragraph over text is found",
    [h1("A"), bold("Kollektivtrafikk"), body],
    ["«Kollektivtrafikk» ser ut som en overskrift, men er vanlig tekst."],
  ],
  [
    "so is one in large type",
    [body, body, p("Kollektivtrafikk", { size: 16 }), body],
    ["«Kollektivtrafikk» ser ut som en overskrift, men er vanlig tekst."],
  ],
  ["what ends as a sentence is none", [bold("Dette er viktig."), body], []],
  [
    "a caption, a list item and a cell are none",
    [
      bold("Tabell 1", { style: "Caption" }),
      list(bold("Punkt")),
      table([
        ["A", bold("B")],
        ["1", "2"],
      ]),
      body,
    ],
    [],
  ],
  ["a tagged goal is a goal", [goal("Alle bor trygt"), body], []],
  ["the last words of the document stand over nothing", [body, bold("Slutt")], []],
  [
    "a name with its value, a date, a month and what begins with a mark are none",
    [
      "Your ref.: 12/2026",
      "Saksbehandler: Kari",
      "May 11, 2026",
      "1. mars 2026",
      "desember",
      "[Firma]",
      "– streker",
    ].flatMap((words) => [bold(words), body]),
    [],
  ],
  [
    "what is numbered before a colon is one",
    [bold("Mål 1: Trygg skolevei"), body],
    ["«Mål 1: Trygg skolevei» ser ut som en overskrift, men er vanlig tekst."],
  ],
  [
    "lines on a title page are none, in whatever they are set",
    [body, p("Kari Solberg", { size: 16 }), p("Plansjef", { size: 16 }), p("Fjordvik kommune", { size: 16 }), body],
    [],
  ],
]);

test("one press makes it a heading under the one it stands under", () => {
  expect(findings("real-headings", [h1("A"), h2("B"), bold("C"), body])[0]?.fix).toEqual({
    type: "makeHeading",
    at: 2,
    level: 3,
  });
});

describeRule("real-lists", [
  ["a list is right", [list("en", "to")], []],
  [
    "typed dashes in a row are found once",
    [p("- en"), p("- to"), p("- tre"), body],
    ["3 avsnitt fra «- en» er en liste med streker eller tall skrevet for hånd."],
  ],
  [
    "so are typed numbers and letters",
    [p("1. en"), p("2. to"), body, p("a) en"), p("b) to")],
    [
      "2 avsnitt fra «1. en» er en liste med streker eller tall skrevet for hånd.",
      "2 avsnitt fra «a) en» er en liste med streker eller tall skrevet for hånd.",
    ],
  ],
  ["one dash alone is a dash", [p("– Vi gleder oss, sier ordføreren."), body], []],
  ["a year or a sum is no number of a list", [p("2026 blir bra"), p("2027 blir bedre")], []],
]);

describeRule("picture-has-alt", [
  [
    "alternative text, or decoration, is right",
    [picture({ alt: "Kart over sentrum" }), picture({ alt: "", decorative: true }), picture({ decorative: true })],
    [],
  ],
  [
    "none is found, and an empty one",
    [picture(), picture({ alt: " " })],
    ["Bilde 1 har ingen alternativ tekst.", "Bilde 2 har ingen alternativ tekst."],
  ],
  [
    "a file name says nothing",
    [picture({ alt: "IMG_2034.JPG" }), picture({ alt: "Bilde 3" })],
    [
      "Bilde 1 har bare et filnavn som alternativ tekst: «IMG_2034.JPG».",
      "Bilde 2 har bare et filnavn som alternativ tekst: «Bilde 3».",
    ],
  ],
  [
    "Word's guess is told of",
    [picture({ alt: "Et bilde som inneholder fjell. Automatisk generert beskrivelse" })],
    [
      "Bilde 1 har en beskrivelse som Word har gjettet: «Et bilde som inneholder fjell. Automatisk generert beskrivelse».",
    ],
  ],
  [
    "a picture in a table is found too",
    [
      table([
        ["Kart", picture()],
        ["1", "2"],
      ]),
    ],
    ["Bilde 1 har ingen alternativ tekst."],
  ],
]);

describeRule("table-has-header", [
  [
    "a header row or a header column is right",
    [
      table([
        ["År", "Tonn"],
        ["2020", "10"],
      ]),
      table(
        [
          ["2020", "10"],
          ["2021", "9"],
        ],
        { headerRows: 0, headerColumns: 1 },
      ),
    ],
    [],
  ],
  [
    "none is found",
    [
      table(
        [
          ["År", "Tonn"],
          ["2020", "10"],
        ],
        { headerRows: 0 },
      ),
    ],
    ["Tabell 1 («År») har ingen overskriftsrad."],
  ],
  [
    "one with a caption is called by it",
    [
      table(
        [
          ["År", "Tonn"],
          ["2020", "10"],
        ],
        { headerRows: 0, caption: "Tabell 7: Utslipp" },
      ),
    ],
    ["Tabellen «Tabell 7: Utslipp» har ingen overskriftsrad."],
  ],
  [
    "a table inside a table is found by its own number",
    [
      table([
        [
          "A",
          table(
            [
              ["År", "Tonn"],
              ["2020", "10"],
            ],
            { headerRows: 0 },
          ),
        ],
        ["1", "2"],
      ]),
    ],
    ["Tabell 2 («År») har ingen overskriftsrad."],
  ],
  [
    "one row or one column is no table",
    [table([["Boks"], ["Tekst"]]), table([["Venstre", "Høyre"]])],
    [
      "Tabell 1 («Boks») ser ut til å være brukt til å plassere tekst.",
      "Tabell 2 («Venstre») ser ut til å være brukt til å plassere tekst.",
    ],
  ],
  [
    "names with values are a form, and two rows of them a letterhead; names of columns with colons are headers",
    [
      table(
        [
          ["Sist endret:", "12. mai 2026"],
          ["Laget av:", "Planavdelingen"],
          ["Versjon", "3"],
        ],
        { headerRows: 0 },
      ),
      table(
        [
          ["Kari Nordmann", "Fjordvik skole"],
          ["Vår dato:", "3. mars 2026"],
        ],
        { headerRows: 0 },
      ),
      table(
        [
          ["", "Til stede:", "Fraværende:"],
          ["1", "Kari", "Ola"],
        ],
        { headerRows: 0 },
      ),
    ],
    ["Tabell 3 («…») har ingen overskriftsrad."],
  ],
  [
    "an empty table, and one whose first row is mostly to be filled in, have no header row to mark",
    [
      table(
        [
          ["", ""],
          ["", ""],
        ],
        { headerRows: 0 },
      ),
      table(
        [
          ["Søker:", "", ""],
          ["Telefon:", "", ""],
        ],
        { headerRows: 0 },
      ),
    ],
    [],
  ],
  [
    "a letterhead places text",
    [
      table(
        [
          [(writing) => [...p("Fjordvik kommune")(writing), ...p("Storgata 1")(writing)], "Ola Nordmann"],
          ["Vår dato: 24.11.2026", "Deres dato:"],
        ],
        { headerRows: 0 },
      ),
    ],
    ["Tabell 1 («Fjordvik kommune») ser ut til å være brukt til å plassere tekst."],
  ],
  [
    "a maze is told of",
    [
      table(
        [
          ["År", "Tonn"],
          ["a", "b"],
          ["c", "d"],
        ],
        { spans: 2 },
      ),
    ],
    ["Tabell 1 («År») har mange sammenslåtte celler."],
  ],
]);

test("one press marks the header row, and there is none for a table that is no table", () => {
  expect(
    findings("table-has-header", [
      table(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        { headerRows: 0 },
      ),
    ])[0],
  ).toMatchObject({ level: "error", fix: { type: "markHeaderRow", table: 0 } });
  expect(findings("table-has-header", [table([["a"], ["b"]], { headerRows: 0 })])[0]).toMatchObject({
    level: "warning",
    fix: null,
  });
});

describeRule("link-text-says-where", [
  [
    "words that say where are right",
    [p([link("https://x.no", "Klimaregnskapet for 2024"), link("mailto:a@b.no", "a@b.no")])],
    [],
  ],
  [
    "words that do not are found",
    [p([link("https://x.no", "her"), link("https://x.no", "Les mer »")])],
    ["Lenken «her» sier ikke hvor den fører.", "Lenken «Les mer »» sier ikke hvor den fører."],
  ],
  [
    "a bare address is found",
    [p([link("https://x.no/a", "https://x.no/a")])],
    ["Lenken er en naken adresse: https://x.no/a"],
  ],
  ["no words are found", [p([link("https://x.no", " ")])], ["En lenke til https://x.no har ingen tekst."]],
]);

const norwegian =
  "Kommunen skal være et sted der alle kan bo og leve, og det er viktig for oss at de som bor her, trives.";
const english =
  "The municipality is a place in which everyone can live, and it is important to us that people who live here are happy.";

describeRule("language-marked", [
  ["Norwegian marked as Norwegian is right", [p(norwegian)], []],
  ["a document without a language is found", [documentLanguage(null)], ["Dokumentets språk er ikke satt."]],
  [
    "English not marked as English is found once for a run of it",
    [p(norwegian), p(english), p("Short."), p(english)],
    [
      "Teksten fra «The municipality is a place in which everyone can live, and it is important to us that…» er engelsk, men ikke merket som engelsk.",
    ],
  ],
  [
    "English marked as English is right, on the paragraph or on its words",
    [p(english, { language: "en-GB" }), p([text(english, { language: "en-US" })])],
    [],
  ],
  [
    "Norwegian that Word takes for English is found",
    [documentLanguage("en-US"), p(norwegian)],
    [
      "Teksten fra «Kommunen skal være et sted der alle kan bo og leve, og det er viktig for oss at de som…» er norsk, men er ikke merket som norsk.",
    ],
  ],
  ["a few words are too few to judge", [p("Happy birthday to you")], []],
]);

test("a heading tagged as a goal is still looked at as a heading", () => {
  expect(findings("heading-levels", [title("Plan"), section("goal", 3, "A")])).toHaveLength(1);
});
