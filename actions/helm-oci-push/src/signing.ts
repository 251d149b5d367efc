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
  /** Throws where it could not be signed. */
  readonly check: () => Promise<void>
}

function wishOf(inputs: Inputs): CosignWish {
  if (inputs.cosign !== 'key') return { how: 'keyless' }
  return { how: 'key', key: inputs['cosign-key'], password: inputs['cosign-password'] }
}

/** Signs with cosign, by digest, as whoever pushes. */
export function signingOf(inputs: Inputs, runner: Runner): Signing {
  const { known } = sessionsOf(inputs, runner)
  const ask = async (reference: Reference, what: 'isSigned' | 'sign') => {
    const cosign = await import('#core/signing/cosign')
    const { credentials } = await known(reference.registry)
    return cosign[what](reference, wishOf(inputs), runner, credentials, inputs['plain-http'])
  }
  return {
    isSigned: async (reference) => (await ask(reference, 'isSigned')) === true,
    sign: async (reference) => void (await ask(reference, 'sign')),
    check: async () => (await import('#core/signing/cosign')).checkSigning(wishOf(inputs), runner)
  }
}
