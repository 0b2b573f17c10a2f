/** So many lines are drawn of what may be hundreds; the table has all. */
export const drawnAtMost = 100;

/** Letters of 12 px that find room in the narrowest pane. */
const room = 46;

/** A title as far as there is room for it, after so many steps to the right. */
export function cut(title: string, depth = 0): string {
  const letters = Math.max(12, room - depth * 3);
  return title.length > letters ? `${title.slice(0, letters - 1).trimEnd()}…` : title;
}
