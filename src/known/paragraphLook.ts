/** A paragraph as Word's object model has it (WordApi 1.1 to 1.3), without what only OOXML tells. */
export interface ParagraphLook {
  readonly text: string;
  /** 1–9 for headings, 10 for body text. */
  readonly outlineLevel: number;
  /** Name of its style as Word shows it. */
  readonly style: string;
  /** "Heading1", "Title", "Normal"; "Other" for styles of the document's own. */
  readonly styleBuiltIn: string;
  readonly isListItem: boolean;
  /** 0 outside tables. */
  readonly tableNestingLevel: number;
}
