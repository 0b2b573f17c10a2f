import type { Picture } from "../../document/blocks/document.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

const fileName = /^[\w\s()æøåÆØÅ.-]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i;
const nameOnly = /^(bilde|image|picture|grafikk|graphic|figur|diagram)\s*\d*$/i;
const automatic =
  /(automatisk generert beskrivelse|automatisk generert|description automatically generated|automatically generated description|KI-generert innhold|AI-generated content)/i;

/**
 * A picture has alternative text, or is marked as decoration.
 * Bad: none; "image3.png"; Word's own guess left as it is.
 * Good: "Kart over sentrum med de tre nye gangveiene", or marked as decoration.
 * Why: who cannot see the picture gets what it says (WCAG 1.1.1).
 */
export const pictureHasAlt: Rule = {
  name: "picture-has-alt",
  needsWhole: true,
  group: "universalDesign",
  levels: "error",
  *find({ matter }) {
    for (const [index, { at, value }] of matter.pictures.entries()) {
      const reason = faultOf(value);
      if (reason === null) continue;
      yield {
        where: { type: "picture", index: value.index, at },
        detail: { reason, number: index + 1, words: value.alt ?? "" },
        ...(reason === "automatic" ? { atMost: "warning" } : {}),
      };
    }
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Bilder uten alternativ tekst",
      what: byReason({
        missing: ({ of }) => `Bilde ${of("number")} har ingen alternativ tekst.`,
        name: ({ of }) => `Bilde ${of("number")} har bare et filnavn som alternativ tekst: «${of("words")}».`,
        automatic: ({ of }) => `Bilde ${of("number")} har en beskrivelse som Word har gjettet: «${of("words")}».`,
      }),
      why: "Den som ikke ser bildet, får teksten i stedet. Mangler den, mangler en del av planen.",
      mend: "Høyreklikk bildet, velg Vis alternativ tekst, og skriv hva bildet forteller. Er det bare pynt, merker du det som dekorativt.",
    },
    nn: {
      title: "Bilete utan alternativ tekst",
      what: byReason({
        missing: ({ of }) => `Bilete ${of("number")} har ingen alternativ tekst.`,
        name: ({ of }) => `Bilete ${of("number")} har berre eit filnamn som alternativ tekst: «${of("words")}».`,
        automatic: ({ of }) => `Bilete ${of("number")} har ei skildring som Word har gjetta: «${of("words")}».`,
      }),
      why: "Den som ikkje ser biletet, får teksten i staden. Manglar han, manglar ein del av planen.",
      mend: "Høgreklikk biletet, vel Vis alternativ tekst, og skriv kva biletet fortel. Er det berre pynt, merkjer du det som dekorativt.",
    },
    en: {
      title: "Pictures without alternative text",
      what: byReason({
        missing: ({ of }) => `Picture ${of("number")} has no alternative text.`,
        name: ({ of }) => `Picture ${of("number")} has only a file name as its alternative text: “${of("words")}”.`,
        automatic: ({ of }) => `Picture ${of("number")} has a description that Word has guessed: “${of("words")}”.`,
      }),
      why: "Those who cannot see the picture get the text instead. Without it, a part of the plan is missing.",
      mend: "Right-click the picture, choose View Alt Text, and write what the picture tells. If it is only decoration, mark it as decorative.",
    },
  },
};

function faultOf({ alt, decorative }: Picture): "missing" | "name" | "automatic" | null {
  if (decorative) return null;
  const words = alt?.trim() ?? "";
  if (words === "") return "missing";
  if (fileName.test(words) || nameOnly.test(words)) return "name";
  return automatic.test(words) ? "automatic" : null;
}
