import type { Way } from "../way.ts";

export const headerRowIgnored: Way = {
  says: "Setting a table's headerRowCount to 1 does nothing in Word on Windows before build 16.0.20027, and is not refused; 2 works.",
  sources: ["OfficeDev/office-js#6411 (mended in Microsoft 365 in June 2026, seen by the reporter in July)"],
  hosts: ["windows"],
  editions: ["perpetual"],
  members: {
    Table: { HeaderRowCount: ({ args }, go) => (args.json(0) === 1 ? null : go(args)) },
  },
};
