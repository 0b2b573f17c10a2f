/** A pane too low for its header to stay in place, as at 400 % zoom: then all of it scrolls together. */
export const lowPane = "@media (max-height: 420px)";
