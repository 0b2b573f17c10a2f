/** Of all that text may stand on in Designsystemet, also under the pointer: what is darkest on light pages, and lightest on dark ones. */
const paper = { light: "#f6d5a0", dark: "#1a3757" };

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** Whether a text names a colour as the pages take it: "#rrggbb", in small letters. */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

/**
 * A municipality's colour ("#rrggbb") as its pages may have it: as it is where text in it can be read, else made darker on light
 * pages and lighter on dark ones until it can.
 */
export function readableColors(color: string): { readonly light: string; readonly dark: string } {
  return { light: towards(color, "#000000", paper.light), dark: towards(color, "#ffffff", paper.dark) };
}

/** The style sheet that gives pages a municipality's colour: links, buttons, and a band at the top. */
export function ownStylesheet(color: string): string {
  const { light, dark } = readableColors(color);
  const rules = (own: string, on: string, deeper: string): string => `:root, [data-color-scheme] {
  --own-color: ${own};
  --ds-color-accent-text-subtle: ${own};
  --ds-color-accent-base-default: ${own};
  --ds-color-accent-base-hover: color-mix(in srgb, ${own} 85%, ${deeper});
  --ds-color-accent-base-active: color-mix(in srgb, ${own} 70%, ${deeper});
  --ds-color-accent-base-contrast-default: ${on};
}
`;
  return `${rules(light, "#ffffff", "#000000")}@media (prefers-color-scheme: dark) {
${rules(dark, "#000000", "#ffffff")}}
.site-header { border-top: 0.5rem solid var(--own-color); }
.site-name a { border-left-color: var(--own-color); }
`;
}

/** How much two colours stand out from each other, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function towards(color: string, end: string, background: string): string {
  const [from, to] = [channelsOf(color), channelsOf(end)];
  for (let percent = 0; percent < 100; percent += 2) {
    const mixed = from.map((value, index) => Math.round(value + (((to[index] ?? 0) - value) * percent) / 100));
    const hex = `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
    if (contrastOf(hex, background) >= least) return hex;
  }
  return end;
}

function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** Relative luminance (WCAG 2.2). */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
