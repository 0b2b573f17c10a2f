import { dateOf, dayNumber } from "../days.ts";
import { holidaysBetween, leastHearing, longEnough } from "../hearingTime.ts";
import type { PlanKind } from "../register.ts";
import { byReason } from "./byReason.ts";
import type { Found, Rule } from "./rule.ts";

const underChapter11: readonly PlanKind[] = ["planprogram", "samfunnsdel", "arealdel", "kommunedelplan"];

/**
 * The deadline of a hearing is at least 42 days after the day of publication for plans under pbl
 * chapter 11, and longer where July or Christmas lies in it. A hearing of any plan has a deadline that has not passed.
 * Bad: published 1 June with deadline 1 July.
 * Good: published 1 June with deadline 25 August.
 * Why: pbl § 11-14 with § 5-2, and § 11-13 for planprogram: at least six weeks. That holidays are
 * made up for is good practice, not law, so that is never more than advice.
 */
export const hearingDeadline: Rule = {
  name: "hearing-deadline",
  group: "publishing",
  aboutDecision: true,
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    planprogram: "error", // pbl § 11-13: at least six weeks
    arealdel: "error", // pbl § 11-14: at least six weeks
    others: "advice",
  },
  *find({ decision, kind }): Iterable<Found> {
    if (decision === null || decision.kind !== "hearing" || kind === null) return;
    const from = dayNumber(decision.date);
    const to = decision.hearingDeadline === null ? null : dayNumber(decision.hearingDeadline);
    const found = (reason: string, detail: Found["detail"] = {}): Found => ({
      where: { type: "document" },
      detail: { reason, planKind: kind, ...detail },
    });
    if (from === null || to === null) {
      yield { ...found("missing"), atLeast: "error" };
      return;
    }
    const detail = { days: to - from, deadline: dateOf(to), earliest: dateOf(from + leastHearing) };
    if (to <= from) yield { ...found("past", detail), atLeast: "error" };
    else if (to - from < leastHearing) yield found("short", detail);
    else {
      const holidays = holidaysBetween(from + 1, to);
      if (holidays > 0 && to - from < leastHearing + holidays) {
        yield { ...found("holidays", { ...detail, holidays, better: dateOf(longEnough(from)) }), atMost: "advice" };
      }
    }
  },
  law: ({ of }) => {
    if (of("reason") === "holidays") return null;
    if (of("planKind") === "planprogram") return { law: "pbl", paragraph: "11-13" };
    return underChapter11.some((kind) => kind === of("planKind")) ? { law: "pbl", paragraph: "11-14" } : null;
  },
  words: {
    nb: {
      title: "Høringsfristen",
      what: byReason({
        missing: "Høringen har ingen frist.",
        past: ({ date }) => `Høringsfristen, ${date("deadline")}, er ikke etter dagen planen blir publisert.`,
        short: ({ of, date }) =>
          `Høringsfristen, ${date("deadline")}, er bare ${of("days")} dager etter publiseringen.`,
        holidays: ({ of, date }) =>
          `${of("holidays")} dager av høringen, som varer til ${date("deadline")}, ligger i juli eller jul.`,
      }),
      why: byReason({
        missing: "Alle skal vite hvor lenge de kan gi innspill, minst seks uker.",
        past: "Alle skal få tid til å lese planen og gi innspill, minst seks uker.",
        short:
          "Alle skal få tid til å lese planen og gi innspill. For planer etter plan- og bygningsloven kapittel 11 er fristen minst seks uker (42 dager).",
        holidays:
          "I fellesferien og i jula er folk, lag og høringsinstanser borte. En frist som går utover ferien, gir flere og bedre innspill.",
      }),
      mend: byReason({
        missing: "Fyll ut siste dag for innspill.",
        past: ({ date }) => `Sett fristen til ${date("earliest")} eller senere.`,
        short: ({ date }) => `Sett fristen til ${date("earliest")} eller senere.`,
        holidays: ({ date }) => `Forleng gjerne fristen til ${date("better")}.`,
      }),
    },
    nn: {
      title: "Høyringsfristen",
      what: byReason({
        missing: "Høyringa har ingen frist.",
        past: ({ date }) => `Høyringsfristen, ${date("deadline")}, er ikkje etter dagen planen blir publisert.`,
        short: ({ of, date }) =>
          `Høyringsfristen, ${date("deadline")}, er berre ${of("days")} dagar etter publiseringa.`,
        holidays: ({ of, date }) =>
          `${of("holidays")} dagar av høyringa, som varer til ${date("deadline")}, ligg i juli eller jul.`,
      }),
      why: byReason({
        missing: "Alle skal vite kor lenge dei kan gi innspel, minst seks veker.",
        past: "Alle skal få tid til å lese planen og gi innspel, minst seks veker.",
        short:
          "Alle skal få tid til å lese planen og gi innspel. For planar etter plan- og bygningslova kapittel 11 er fristen minst seks veker (42 dagar).",
        holidays:
          "I fellesferien og i jula er folk, lag og høyringsinstansar borte. Ein frist som går ut over ferien, gir fleire og betre innspel.",
      }),
      mend: byReason({
        missing: "Fyll ut siste dag for innspel.",
        past: ({ date }) => `Set fristen til ${date("earliest")} eller seinare.`,
        short: ({ date }) => `Set fristen til ${date("earliest")} eller seinare.`,
        holidays: ({ date }) => `Forleng gjerne fristen til ${date("better")}.`,
      }),
    },
    en: {
      title: "The deadline of the hearing",
      what: byReason({
        missing: "The hearing has no deadline.",
        past: ({ date }) => `The deadline of the hearing, ${date("deadline")}, is not after the day of publication.`,
        short: ({ of, date }) =>
          `The deadline of the hearing, ${date("deadline")}, is only ${of("days")} days after publication.`,
        holidays: ({ of, date }) =>
          `${of("holidays")} days of the hearing, which lasts until ${date("deadline")}, fall in July or at Christmas.`,
      }),
      why: byReason({
        missing: "Everyone must know how long they can give input, at least six weeks.",
        past: "Everyone must have time to read the plan and give input, at least six weeks.",
        short:
          "Everyone must have time to read the plan and give input. For plans under chapter 11 of the Planning and Building Act the deadline is at least six weeks (42 days).",
        holidays:
          "In the summer holiday and at Christmas people, associations and hearing bodies are away. A deadline that makes up for it gives more and better input.",
      }),
      mend: byReason({
        missing: "Fill in the last day for input.",
        past: ({ date }) => `Set the deadline to ${date("earliest")} or later.`,
        short: ({ date }) => `Set the deadline to ${date("earliest")} or later.`,
        holidays: ({ date }) => `Consider a deadline of ${date("better")}.`,
      }),
    },
  },
};
