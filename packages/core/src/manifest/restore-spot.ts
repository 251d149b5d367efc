/**
 * What became of a recorded place: it stands as the record left it, from `start` to `end`; it has its old text again
 * (`offset` says where, as far as that can be said); or it has changed.
 */
export type Spot =
  | { readonly state: 'recorded'; readonly start: number; readonly end: number }
  | { readonly state: 'restored'; readonly offset: number }
  | { readonly state: 'changed'; readonly offset: number | undefined; readonly problem: string }
