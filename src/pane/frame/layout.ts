/** A pane too low for its header to stay in place, as at 400 % zoom: then all of it scrolls together. */
export const lowPane = "@media (max-height: 420px)";

/** Style of text that is cut after two lines with an ellipsis: the way every browser of Word's panes knows. */
export const twoLines: Readonly<Record<string, string>> = {
  display: "-webkit-box",
  WebkitLineClamp: "2",
  WebkitBoxOrient: "vertical",
  overflow: "hidden",
};
