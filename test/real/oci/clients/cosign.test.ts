import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import type { Reference } from '#core/oci/reference'
import { isSigned, sign } from '#core/signing/cosign'
import { runnerFor } from '../../../core/runner.ts'
import { pathWith, program } from '../../signing/programs.ts'
import { publish } from '../conformance/content.ts'
import { type Target, targets } from '../push/targets.ts'
import { basic } from '../registries/accounts.ts'
import { type Client, clientOf, well } from './program.ts'

openEffects()

/** cosign goes to no token server on this machine but that of the registry's own address, which those of the rehearsal have. */
const reached = Object.entries(targets).filter(([who]) => who !== "Docker's registry with tokens")

// Where a registry lists referrers, signatures are found by its list, else by an index under a tag.
describe.each(reached)('with %s', (_who, start) => {
  let target: Target
  let cosign: Client
  let temporary: string
  let reference: Reference
  beforeAll(async () => {
    target = await start()
    cosign = clientOf('COSIGN')
    temporary = mkdtempSync(join(tmpdir(), 'slipway-cosign-'))
    const { host, account } = target
    const { digest } = await publish({ host, login: basic(account), prefix: 'acme/' }, 'acme/signed', 'v1')
    reference = { registry: host, repository: 'acme/signed', tag: 'v1', digest }
    for (const name of ['own', 'other']) well(await cosign.run('generate-key-pair', '--output-key-prefix', name))
  })
  afterAll(async () => {
    await target?.close()
    cosign?.close()
    rmSync(temporary, { recursive: true, force: true })
  })

  test('cosign signs, and finds its signature and no other', async () => {
    const runner = runnerFor({ env: { PATH: pathWith(program('COSIGN')), RUNNER_TEMP: temporary } })
    const as = { ...target.account, from: 'inputs' }
    const [own, other] = ['own', 'other'].map((name) => {
      return { how: 'key' as const, key: readFileSync(join(cosign.home, `${name}.key`), 'utf8'), password: '' }
    })
    if (own === undefined || other === undefined) throw new Error('there are two')
    expect(await isSigned(reference, own, runner, as)).toBe(false)
    await sign(reference, own, runner, as)
    expect([await isSigned(reference, own, runner, as), await isSigned(reference, other, runner, as)]).toEqual([
      true,
      false
    ])
  })
})
