/** A stylesheet of the public pages: its address, and the file it is served from. */
export interface Stylesheet {
  readonly address: string;
  /** As import resolution finds it: in a package, or beside this file. */
  readonly file: string;
}

/** In the order the pages load them: Designsystemet's colours and sizes, its components, our own. */
export const stylesheets: readonly Stylesheet[] = [
  { address: "/site/theme.css", file: "@digdir/designsystemet-theme" },
  { address: "/site/components.css", file: "@digdir/designsystemet-css" },
  { address: "/site/site.css", file: "./site.css" },
];
