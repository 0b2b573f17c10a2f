/**
 * Whether Word's own theme is dark; null where the host does not say (Word on the web has no
 * `officeTheme`), and the browser's preference is to be asked instead.
 */
export function wordTheme(): "light" | "dark" | null {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!colour) return null;
  const [red, green, blue] = [colour[1], colour[2], colour[3]].map((hex) => Number.parseInt(hex ?? "0", 16));
  const brightness = 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
  return brightness < 128 ? "dark" : "light";
}
