/** Addresses of the pages' stylesheets in the order they load: Designsystemet's colours and sizes, its components, our own. */
export const stylesheets: readonly string[] = ["/site/theme.css", "/site/components.css", "/site/site.css"];
