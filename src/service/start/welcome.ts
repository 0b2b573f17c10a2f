import { sayRole } from "../../plan/sayKind.ts";
import type { Config } from "./config.ts";
import type { LocalPerson } from "../localSignIn/localPerson.ts";

/** What the server says when it is ready: where to go, and who can sign in. */
export function welcome(config: Config, people: readonly LocalPerson[]): string {
  const { origin } = config;
  const lines = ["", "Plantråd er klar.", ""];
  if (people.length > 0) lines.push(`  Skrivebordet (spiller Word)  ${origin}/desk/`);
  lines.push(`  Planene for alle             ${origin}/`, `  API-et                       ${origin}/api`, "");
  if (people.length > 0) {
    lines.push("  Disse kan logge inn, uten passord:");
    for (const { name, municipality, roles } of people)
      lines.push(
        `    ${name.padEnd(14)} ${roles.map((role) => sayRole(role, "nb")).join(", ") || "uten rolle"}, ${municipality.name}`,
      );
    lines.push("");
  }
  if (config.certificate === null && config.proxy.length === 0) {
    lines.push(
      "  Nettleseren vil advare mot sertifikatet, som er laget på denne maskinen: velg «Avansert» og «Fortsett».",
      "  «npm run trust» lar maskinen stole på det, og da advarer den ikke.",
      "",
    );
  }
  lines.push("  Ctrl-C stopper.", "");
  return `${lines.join("\n")}\n`;
}
