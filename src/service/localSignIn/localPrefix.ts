/** Where the local provider's own pages lie, below the origin. */
export const localPrefix = "/login";
