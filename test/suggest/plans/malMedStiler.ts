import { bold, docx, heading, list, paragraph as p, styled, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

const style = (id: string, name: string): string =>
  `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/></w:style>`;

/** A plan in a municipality's own template: paragraph styles called Mål, Strategi and Tiltak, and boxes round the goals. */
export function malMedStiler(): WrittenPlan {
  const a = new AnswerSheet();
  const box = "Naturmangfoldet i Myrland er rikere i 2036 enn i dag.";
  const styledGoal = "Alle nye planer er arealnøytrale";
  const bytes = docx(
    {
      styles: [
        style("KMaal", "Mål"),
        style("KStrategi", "Strategi"),
        style("KTiltak", "Tiltak punkt"),
        style("KIngress", "Ingress"),
      ],
    },
    title("Kommunedelplan for naturmangfold"),
    styled("KIngress", "Naturen er grunnlaget for alt annet. Denne planen sier hvordan Myrland tar vare på sin."),
    heading(1, "Dette er Myrland"),
    p("Halvparten av kommunen er skog, en tredel er fjell. Resten er bygd, dyrka eller vann."),
    heading(1, "Slik vil vi ha det"),
    table({}, [{ blocks: [p(bold("MÅL")), p(a.goal(box))] }]),
    p("Målet gjelder hele kommunen, også der private eier grunnen."),
    heading(2, "Arealbruk"),
    styled("KMaal", a.goal(styledGoal)),
    p("Arealnøytralitet betyr at vi bruker om igjen det som alt er bygd ned."),
    styled("KStrategi", a.strategy("Bygge om og fortette før nytt tas i bruk", styledGoal)),
    styled(
      "KTiltak",
      a.measure("Lage arealregnskap for alle vedtatte planer", "Bygge om og fortette før nytt tas i bruk"),
    ),
    styled(
      "KTiltak",
      a.measure("Oppheve reguleringsplaner eldre enn 15 år", "Bygge om og fortette før nytt tas i bruk"),
    ),
    styled("KStrategi", a.strategy("Restaurere myr og våtmark", styledGoal)),
    styled("KTiltak", a.measure("Plugge grøftene på Stormyra", "Restaurere myr og våtmark")),
    heading(2, "Arter"),
    styled("KMaal", a.goal("Fremmede arter brer seg ikke")),
    styled("KStrategi", a.strategy("Fjerne hagelupin langs alle kommunale veier", "Fremmede arter brer seg ikke")),
    heading(1, "Kilder"),
    list(
      "bullet",
      "Artsdatabanken (2024): Rødlista for arter",
      "Miljødirektoratet (2023): Veileder i kommunedelplan for naturmangfold",
    ),
  );
  return { name: "mal med stiler", bytes, answers: a.answers };
}
