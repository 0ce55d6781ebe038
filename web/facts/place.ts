/** Where a part of a value stands on the screen, and what is wrong with it. */
export type Place = { id: string; error: string | undefined };

/** Takes the name of a part as the server names it, `0/partner`; returns its place. */
export type PlaceOf = (part: string) => Place;

/** Takes the first place of an editor and what is wrong with the whole value; returns the place that shows either. */
export const orWhole = (place: Place, error: string | undefined): Place => ({
  ...place,
  error: place.error ?? error,
});
