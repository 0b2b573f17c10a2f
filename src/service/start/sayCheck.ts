import { settings } from "./settings.ts";

/** What `--check` says: every setting, what it is and its value; and what stands wrong, where anything does. */
export function sayCheck(environment: Readonly<Record<string, string | undefined>>, fault: string | null): string {
  const lines = settings.map(({ name, says, isSecret }) => {
    const value = environment[name]?.trim() ?? "";
    const shown = value === "" ? "(ikke satt)" : isSecret === true ? "(satt, vises ikke)" : value;
    return `  ${name.padEnd(28)} ${shown}\n  ${" ".repeat(28)} ${says}`;
  });
  const found = fault === null ? "Innstillingene kan brukes." : `Innstillingene kan ikke brukes:\n${fault}`;
  return `${["Innstillinger:", ...lines, "", found].join("\n")}\n`;
}
