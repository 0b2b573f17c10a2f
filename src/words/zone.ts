/**
 * The zone of every municipality's clock: Norway has one legal time, its islands in the Arctic too (lov om målenheter,
 * måling og normaltid). Days and times are those of the municipality, whatever zone a machine or a traveller is in.
 */
export const zone = "Europe/Oslo";
