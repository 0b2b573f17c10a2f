import type { Block, Heading, List, Paragraph, ParagraphPlace, Table } from "../../document/blocks/document.ts";
import { actionKinds, type ElementKind } from "../../plan/element.ts";
import { readsAsKind } from "../../plan/kindWords.ts";
import { textOf } from "../../plan/readLines.ts";
import { typedMarkOf } from "../../plan/typedMark.ts";
import { readsAsAction } from "../../plan/verbs.ts";
import { announcedKind } from "../passage/announcedKind.ts";
import { leadingCode, type LeadingCode } from "../passage/leadingCode.ts";
import { goalDepth, leadingKind } from "../passage/leadingKind.ts";
import { isRunningText, mayBeOne, namesAction, readsAsOne, saysItIsGoal } from "../passage/readsAs.ts";
import type { SuggestionReason } from "../suggestionReason.ts";
import { noCellDetails } from "../../plan/cells/cellDetails.ts";
import { readActionTable, type ActionTable } from "../table/readActionTable.ts";
import { readGoalColumns } from "../table/readGoalColumns.ts";
import { readCard, type Card } from "../table/readCard.ts";
import { tableGrid } from "../../plan/cells/tableGrid.ts";
import type { Draft } from "./draft.ts";
import { codesInUse } from "./codesInUse.ts";
import { isBackground, isTheme, listFollows, areasWithGoals } from "./chapterSigns.ts";
import { meantElsewhere } from "./meantElsewhere.ts";
import { scopeOf, type Scope } from "./scope.ts";
import { isBoldLine, isLabel, leadingInBold, leadInKind, leadsOn, namesAmongOthers } from "./labelSigns.ts";

interface OpenHeading {
  readonly at: ParagraphPlace;
  readonly level: number;
  readonly text: string;
  readonly announced: Scope | null;
  readonly background: boolean;
  /** The kind it is itself proposed as. */
  readonly kind: ElementKind | null;
}

/** The kind that items under an item of a kind are. */
const kindsBelow: Readonly<Partial<Record<ElementKind, ElementKind>>> = {
  focusArea: "goal",
  goal: "strategy",
  strategy: "measure",
};

/** Reads a document's blocks in order, and drafts what looks like an element. */
export class PassageReader {
  readonly drafts: Draft[] = [];
  readonly tables: ActionTable[] = [];
  readonly cards: Card[] = [];
  readonly #open: OpenHeading[] = [];
  #areas: ReadonlyMap<ParagraphPlace, string> = new Map();
  /** Letters that codes of the document begin with. */
  #codes: ReadonlySet<string> = new Set();
  /** What the nearest label announces; null where the heading is to say. */
  #label: Scope | null = null;
  /** Set where a sentence has just said that the list after it is of something else. */
  #otherList = false;

  readBody(blocks: readonly Block[]): void {
    this.#areas = areasWithGoals(blocks);
    this.#codes = codesInUse(blocks);
    this.#readBlocks(blocks);
  }

  #readBlocks(blocks: readonly Block[]): void {
    blocks.forEach((block, index) => {
      switch (block.type) {
        case "heading":
          this.#readHeading(block, blocks.slice(index + 1));
          break;
        case "paragraph":
          this.#readParagraph(block, blocks.slice(index + 1, index + 40));
          break;
        case "list":
          this.#readList(block, null);
          this.#otherList = false;
          break;
        case "table":
          this.#readTable(block);
          break;
        case "chart":
        case "mathBlock":
        case "rule":
          break;
      }
    });
  }

  #readHeading(block: Heading, after: readonly Block[]): void {
    const text = textOf(block.inlines);
    if (block.level === 0) return;
    while ((this.#open.at(-1)?.level ?? 0) >= block.level) this.#open.pop();
    this.#label = null;
    this.#otherList = false;
    const around = this.#open.at(-1) ?? null;
    const background = (around?.background ?? false) || isBackground(text);
    const leading = leadingKind(text);
    const announced = leading === null || leading.rest === "" ? announcedKind(text) : null;
    let kind: ElementKind | null = null;
    let scope: Scope | null = announced === null ? null : scopeOf(announced, "underHeading", `h${block.at}`);
    const area = this.#areas.get(block.at);
    if (leading !== null && leading.rest !== "") {
      kind = leading.kind;
      this.#draft(block, kind, { type: "startsWithKind", words: leading.name }, `h${around?.at ?? ""}`, {
        section: true,
        depth: goalDepth(leading.name),
        number: leading.number,
      });
    } else if (this.#codeOf(text) !== null) {
      kind = this.#draftByCode(block, this.#codeOf(text), true);
    } else if (announced === null && around?.announced != null && !background && text !== "") {
      if (isTheme(around.announced.kind, text, block.level, after)) scope = around.announced;
      else {
        kind = around.announced.kind;
        this.#draft(block, kind, around.announced.reason, around.announced.run, {
          section: true,
          depth: around.announced.depth,
        });
      }
    } else if (announced === null && area !== undefined && !background) {
      kind = "focusArea";
      this.#draft(block, kind, { type: "hasGoals", words: area }, `h${around?.at ?? ""}`, { section: true });
    }
    this.#open.push({ at: block.at, level: block.level, text, announced: scope, background, kind });
  }

  #readParagraph(block: Paragraph, after: readonly Block[]): void {
    const text = textOf(block.inlines);
    if (text === "" || /^(caption|toc|header|footer)\b/i.test(block.style)) return;
    const styled = readsAsKind(block.style.replace(/[\s_-]*(punkt|tekst|liste|avsnitt|text|\d+)$/i, ""));
    const leading = leadingKind(text) ?? leadingInBold(block);
    if (styled !== null && announcedKind(text) === null) {
      this.#draft(block, styled, { type: "style", words: block.style }, `s${styled}`, {
        depth: goalDepth(block.style),
        number: leading?.number ?? "",
      });
      return;
    }
    if (leading !== null && leading.rest !== "" && !/:$/.test(text) && text.split(" ").length <= 60) {
      this.#draft(
        block,
        leading.kind,
        { type: "startsWithKind", words: leading.name },
        `l${leading.kind}${goalDepth(leading.name)}`,
        {
          depth: goalDepth(leading.name),
          number: leading.number,
        },
      );
      this.#label = null;
      return;
    }
    if (this.#draftByCode(block, this.#codeOf(text), false) !== null) return;
    const label = isLabel(block, text) ? announcedKind(text) : null;
    if (label !== null && !leadsOn(label, text, this.#scope()?.kind ?? null)) {
      this.#label = scopeOf({ ...label, words: label.words.replace(/:$/, "") }, "underLabel", `p${block.at}`);
      this.#otherList = false;
      return;
    }
    if (/:$/.test(text)) {
      this.#readLeadIn(block, text);
      return;
    }
    const scope = this.#scope();
    if (label === null && this.#endsLabel(block, text)) return;
    if (saysItIsGoal(text) && !isRunningText(text) && this.#open.at(-1)?.background !== true) {
      const announced = scope?.kind === "goal" ? scope.depth : 1;
      const words = text.split(" ", 2).join(" ");
      const depth = Math.min(announced, goalDepth(text));
      this.#draft(block, "goal", { type: "startsWithKind", words }, scope?.run ?? "g", { depth });
      return;
    }
    if (scope !== null && typedMarkOf(text) !== null && !isRunningText(text)) {
      this.#draft(block, scope.kind, scope.reason, scope.run, { depth: scope.depth });
      return;
    }
    if (scope === null || listFollows(after)) return;
    // What stands first under a label is what the label names, however it reads.
    const byLabel = scope.reason.type === "underLabel" || scope.number !== "";
    const first = byLabel && this.drafts.at(-1)?.run !== scope.run;
    // "Delmål 1" names one goal; what follows it explains it.
    if (scope.number !== "" && !first) return;
    const named = scope.reason.type === "underLabel" && namesAction(scope.kind, text);
    if (!(first ? mayBeOne(text) : named || readsAsOne(scope.kind, text))) return;
    this.#draft(block, scope.kind, scope.reason, scope.run, { depth: scope.depth, number: first ? scope.number : "" });
  }

  /** A bold line that announces nothing, after what a label announced, begins something else. */
  #endsLabel(block: Paragraph, text: string): boolean {
    if (this.#label === null || !isBoldLine(block, text) || typedMarkOf(text) !== null) return false;
    if (this.drafts.at(-1)?.run !== this.#label.run || readsAsOne(this.#label.kind, text)) return false;
    this.#label = null;
    this.#otherList = isBackground(text);
    return true;
  }

  #readLeadIn(block: Paragraph, text: string): void {
    const scope = this.#scope();
    const kind = leadInKind(text, scope?.kind ?? null, this.#elementAround());
    this.#otherList = kind === null;
    if (kind !== null && scope?.kind !== kind)
      this.#label = scopeOf({ kind, words: text, number: "" }, "leadIn", `p${block.at}`);
  }

  #readList(list: List, outer: Draft | null): void {
    const scope = this.#otherList ? null : this.#scope();
    const around = this.#elementAround();
    for (const item of list.items) {
      const [first, ...rest] = item.blocks;
      const nested = rest.filter((block) => block.type === "list");
      if (first?.type !== "paragraph" && first?.type !== "heading") {
        for (const block of item.blocks) if (block.type === "list") this.#readList(block, outer);
        continue;
      }
      const text = textOf(first.inlines);
      const draft = text === "" ? null : this.#readItem(first, text, scope, outer, around);
      for (const block of nested) this.#readList(block, draft);
    }
  }

  #readItem(
    block: Heading | Paragraph,
    text: string,
    scope: Scope | null,
    outer: Draft | null,
    around: ElementKind | null,
  ): Draft | null {
    const leading = leadingKind(text) ?? (block.type === "paragraph" ? leadingInBold(block) : null);
    const inside = outer === null ? {} : { under: outer.at };
    if (leading !== null && leading.rest !== "") {
      const placed = outer !== null && outer.kind === leading.kind && leading.kind !== "goal" ? {} : inside;
      return this.#draft(
        block,
        leading.kind,
        { type: "startsWithKind", words: leading.name },
        `l${leading.kind}${goalDepth(leading.name)}`,
        {
          depth: goalDepth(leading.name),
          number: leading.number,
          ...placed,
        },
      );
    }
    const style = block.type === "paragraph" ? block.style : "";
    const styled = readsAsKind(style);
    if (styled !== null) return this.#draft(block, styled, { type: "style", words: style }, `s${styled}`, inside);
    const code = this.#codeOf(text);
    if (code !== null)
      return this.#draft(block, code.kind, { type: "code", words: code.code }, `c${code.letters}`, {
        ...{ depth: code.depth, number: code.number },
        ...inside,
      });
    if (text.split(" ").length > 60 || announcedKind(text) !== null) return null;
    if (outer !== null) {
      const kind = kindsBelow[outer.kind] ?? null;
      if (
        kind === null ||
        (scope !== null && scope.kind === outer.kind && outer.kind !== "goal" && !readsAsAction(text))
      )
        return null;
      return this.#draft(block, kind, { type: "inItem", words: "" }, `i${outer.at}`, inside);
    }
    if (scope !== null) return this.#draft(block, scope.kind, scope.reason, scope.run, { depth: scope.depth });
    const below = around === "goal" ? "strategy" : around === "strategy" ? "measure" : null;
    if (below === null || this.#otherList) return null;
    const chapter = this.#open.findLast((heading) => namesAmongOthers(heading.text, below));
    if (chapter !== undefined && !isRunningText(text))
      return this.#draft(block, below, { type: "underHeading", words: chapter.text }, `u${below}`);
    if (!readsAsAction(text)) return null;
    return this.#draft(block, below, { type: "readsAsAction", words: text.split(" ")[0] ?? "" }, `u${below}`);
  }

  #readTable(table: Table): void {
    const scope = this.#scope();
    if (this.#open.at(-1)?.background === true) return;
    const read = readGoalColumns(table, scope?.kind ?? null) ?? readActionTable(table, scope?.kind ?? null);
    if (read !== null) {
      this.tables.push(read);
      const meant = meantElsewhere(read.elements, this.drafts);
      for (const { at, kind, text, under, number, reason, details } of read.elements) {
        if (meant.has(at)) continue;
        this.#add({
          ...{ at, kind, text, number, details, reasons: [reason] },
          under: under === undefined ? under : (meant.get(under) ?? under),
          ...{ section: false, run: `t${table.index}${kind}`, path: this.#path(), announced: false },
          depth: kind === "goal" ? goalDepth(reason.words) : 1,
          table: table.index,
        });
      }
      return;
    }
    if (this.#readCard(table)) return;
    const label = this.#label;
    const narrow = tableGrid(table).every((row) => new Set(row).size <= 1);
    for (const row of table.rows) {
      for (const cell of row.cells) {
        if (!narrow) this.#label = null;
        if (narrow || cell.blocks.length > 1) this.#readBlocks(cell.blocks);
      }
    }
    this.#label = label;
    this.#otherList = false;
  }

  #readCard(table: Table): boolean {
    const read = readCard(table);
    if (read === null) return false;
    this.cards.push(read);
    for (const { line, kind, label, details } of read.elements)
      this.#draft(line.block, kind, { type: "rowLabel", words: label }, `t${table.index}${label}`, {
        ...{ depth: goalDepth(label), number: leadingKind(line.text)?.number ?? "", details, table: table.index },
      });
    return true;
  }

  #codeOf(text: string): LeadingCode | null {
    const code = leadingCode(text);
    return code !== null && this.#codes.has(code.letters) ? code : null;
  }

  #draftByCode(block: Heading | Paragraph, code: LeadingCode | null, section: boolean): ElementKind | null {
    if (code === null) return null;
    const { kind, depth, number, letters } = code;
    this.#draft(block, kind, { type: "code", words: code.code }, `c${letters}`, { section, depth, number });
    this.#label = null;
    return kind;
  }

  #scope(): Scope | null {
    if (this.#label !== null) return this.#label;
    const heading = this.#open.at(-1);
    return heading === undefined || heading.background ? null : heading.announced;
  }

  /** The kind of the goal or strategy that what comes next stands under: the last of its section, or its heading. */
  #elementAround(): ElementKind | null {
    return this.#open.length === 0 ? null : (this.#lastGoalHere() ?? this.#open.at(-1)?.kind ?? null);
  }

  /** A goal or strategy that stands last in the same section. */
  #lastGoalHere(): ElementKind | null {
    const here = this.#open.at(-1)?.at;
    const last = this.drafts.findLast(({ kind }) => !actionKinds.includes(kind) && kind !== "indicator");
    return last !== undefined && last.path.at(-1) === here ? last.kind : null;
  }

  #path(): readonly ParagraphPlace[] {
    return this.#open.map(({ at }) => at);
  }

  #draft(
    block: Heading | Paragraph,
    kind: ElementKind,
    reason: SuggestionReason,
    run: string,
    more: Partial<Draft> = {},
  ): Draft | null {
    const text = textOf(block.inlines);
    if (isRunningText(text) && (reason.type === "underHeading" || reason.type === "leadIn")) return null;
    return this.#add({
      ...{ at: block.at, kind, text, section: false, reasons: [reason], run },
      ...{
        path: this.#path(),
        announced: this.#open.at(-1)?.announced?.kind === kind,
        depth: 1,
        number: "",
        under: undefined,
      },
      ...{ details: noCellDetails, table: null },
      ...more,
    });
  }

  #add(draft: Draft): Draft {
    this.drafts.push(draft);
    return draft;
  }
}
