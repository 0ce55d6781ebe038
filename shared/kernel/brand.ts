declare const brand: unique symbol;

/** A string or number that only its own maker may produce. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
