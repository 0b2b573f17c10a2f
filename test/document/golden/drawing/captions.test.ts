import { caption, paragraph, rawXml, styled } from "../../../../src/docx/build/build.ts";
import { table } from "../../../../src/docx/build/buildTable.ts";
import { picture } from "../../../../src/docx/build/buildPicture.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair } from "../pair.ts";

const image = (name: string) =>
  picture({ bytes: new Uint8Array([1]), name: `${name}.png`, alt: name, width: 4, height: 3 });
const figure = (name: string): Piece => paragraph(image(name));
const shown = (name: string) => `<img src="media/${name}.png" alt="${name}" width="4" height="3">`;
const above = (number: number, name: string) =>
  `<figure><figcaption>Figur ${number}. ${name}</figcaption>${shown(name)}</figure>`;
const below = (number: number, name: string) =>
  `<figure>${shown(name)}<figcaption>Figur ${number}. ${name}</figcaption></figure>`;
const figured = (name: string): Piece => caption("Figur", `. ${name}`);
const tabled = (name: string): Piece => caption("Tabell", `. ${name}`);
const cells = (name: string): Piece => table({}, [name, "1"]);
const captioned = (number: number, name: string) =>
  `<table><caption>Tabell ${number}. ${name}</caption><tbody><tr><td>${name}</td><td>1</td></tr></tbody></table>`;

describe("captions of figures in a row", () => {
  pair("stand above each", [figured("a"), figure("a"), figured("b"), figure("b")], above(1, "a") + above(2, "b"));
  pair("stand below each", [figure("a"), figured("a"), figure("b"), figured("b")], below(1, "a") + below(2, "b"));
  pair(
    "stand on the side that others say, where the row does not",
    [figured("a"), figure("a"), paragraph("Tekst."), figured("b"), figure("b"), figured("c")],
    `${above(1, "a")}<p>Tekst.</p>${above(2, "b")}<p class="caption">Figur 3. c</p>`,
  );
  pair(
    "stand below where nobody says",
    [figured("a"), figure("b"), figured("b")],
    `<p class="caption">Figur 1. a</p>${below(2, "b")}`,
  );
  pair(
    "may have a little empty space between, and no prose",
    [figure("a"), paragraph(""), figured("a"), figure("b"), paragraph("Tekst."), figured("b")],
    `${below(1, "a")}<p>${shown("b")}</p><p>Tekst.</p><p class="caption">Figur 2. b</p>`,
  );
});

describe("captions of tables in a row", () => {
  pair("stand above each", [tabled("a"), cells("a"), tabled("b"), cells("b")], captioned(1, "a") + captioned(2, "b"));
  pair("stand below each", [cells("a"), tabled("a"), cells("b"), tabled("b")], captioned(1, "a") + captioned(2, "b"));
  pair(
    "stand above where nobody says",
    [cells("a"), tabled("b"), cells("b")],
    `<table><tbody><tr><td>a</td><td>1</td></tr></tbody></table>${captioned(1, "b")}`,
  );
  pair(
    "stand on the side that others say, where the row does not",
    [cells("a"), tabled("a"), paragraph("Tekst."), cells("b"), tabled("b"), cells("c")],
    `${captioned(1, "a")}<p>Tekst.</p>${captioned(2, "b")}<table><tbody><tr><td>c</td><td>1</td></tr></tbody></table>`,
  );
  pair(
    "and of figures among them are each their own",
    [tabled("a"), cells("a"), figure("b"), figured("b"), tabled("c"), cells("c")],
    captioned(1, "a") + below(1, "b") + captioned(2, "c"),
  );
});

describe("a caption that holds its own picture", () => {
  pair(
    "is a figure, with the words below or above as they stand",
    [styled("Bildetekst", image("a"), "Figur 1. a"), styled("Bildetekst", "Figur 2. b", image("b"))],
    below(1, "a") + above(2, "b"),
  );
  pair(
    "leaves the pictures and tables beside it alone",
    [
      styled("Bildetekst", image("a"), rawXml("<w:r><w:br/></w:r>"), "Figur 1. a"),
      figure("b"),
      figured("b"),
      styled("Bildetekst", image("c"), "Tabell 1. c"),
      cells("d"),
    ],
    `${below(1, "a")}<figure>${shown("b")}<figcaption>Figur 1. b</figcaption></figure><figure>${shown("c")}<figcaption>Tabell 1. c</figcaption></figure><table><tbody><tr><td>d</td><td>1</td></tr></tbody></table>`,
  );
});
