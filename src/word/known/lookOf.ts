import type { ParagraphLook } from "../../known/paragraphLook.ts";

/** What is loaded of each paragraph for its look. */
export const lookFields = {
  text: true,
  outlineLevel: true,
  style: true,
  styleBuiltIn: true,
  isListItem: true,
  tableNestingLevel: true,
} as const;

/** A loaded paragraph's look as data. */
export function lookOf(paragraph: Word.Paragraph): ParagraphLook {
  const { text, outlineLevel, style, styleBuiltIn, isListItem, tableNestingLevel } = paragraph;
  return { text, outlineLevel, style, styleBuiltIn, isListItem, tableNestingLevel };
}
