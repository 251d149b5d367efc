import type { Runner } from '#core/action/runner'
import type { Reference } from '#core/oci/reference'
import type { CosignWish } from '#core/signing/cosign'
import type { Inputs } from './inputs.ts'
import { sessionsOf } from './sessions.ts'

/** How what is published is signed. */
export interface Signing {
  /** Whether a signature that these inputs accept is there. */
  readonly isSigned: (reference: Reference) => Promise<boolean>
  readonly sign: (reference: Reference) => Promise<void>
}

function wishOf(inputs: Inputs): CosignWish {
  if (inputs.cosign !== 'key') return { how: 'keyless' }
  return { how: 'key', key: inputs['cosign-key'], password: inputs['cosign-password'] }
}

/** Signs with cosign, by digest, as whoever pushes. */
export function signingOf(inputs: Inputs, runner: Runner): Signing {
  const { known } = sessionsOf(inputs, runner)
  const load = () => import('#core/signing/cosign')
  const credentials = async ({ registry }: Reference) => (await known(registry)).credentials
  return {
    isSigned: async (reference) =>
      (await load()).isSigned(reference, wishOf(inputs), runner, await credentials(reference)),
    sign: async (reference) => (await load()).sign(reference, wishOf(inputs), runner, await credentials(reference))
  }
}
