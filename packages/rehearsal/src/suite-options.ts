import { checkoutRoot, suiteRepository } from './checkout.ts'
import type { PlayOptions } from './runner/options.ts'

/** Where workflows find the actions of this suite. */
export function suiteOptions(): Pick<PlayOptions, 'suite'> {
  return { suite: { root: checkoutRoot(), repositories: [suiteRepository] } }
}
