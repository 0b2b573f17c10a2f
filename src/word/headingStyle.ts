/** Word's built-in heading styles, whatever they are called in the user's language. */
const styles = [
  "Heading1",
  "Heading2",
  "Heading3",
  "Heading4",
  "Heading5",
  "Heading6",
  "Heading7",
  "Heading8",
  "Heading9",
] as const;

/** Word's own style for headings of a level (1–9); throws for any other. */
export function headingStyle(level: number): (typeof styles)[number] {
  const style = styles[level - 1];
  if (!style) throw new RangeError(`Heading levels are 1 to 9, not ${level}`);
  return style;
}
