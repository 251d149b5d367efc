import { checked, flag, type InputsOf, list, listOf, oneOf, required, secret, text, writing } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'
import { releaseInputs } from '#core/placeholders/inputs'
import { formatRegistry, parseRegistry } from './registry-address.ts'

const some = checked(list, (items) => {
  if (items.length === 0) throw new Error('is required')
  return items
})

const sha256 = checked(text, (value) => {
  if (!/^([0-9a-f]{64})?$/.test(value)) {
    throw new Error(`expected a SHA-256, 64 hexadecimal digits in lower case, got ${quote(value)}`)
  }
  return value
})

const helmVersion = checked(text, (value) => {
  if (!/^(v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?)?$/.test(value)) {
    throw new Error(`expected a version of Helm, such as v4.2.4, got ${quote(value)}`)
  }
  return value.replace(/^v/, '')
})

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  ...writing,
  ...releaseInputs,
  charts: some,
  'chart-version': required(text),
  'app-version': required(text),
  'require-chart-version': flag,
  ecosystems: listOf('helm'),
  'allow-secrets': list,
  dependencies: oneOf('vendored', 'build', 'update'),
  lint: flag,
  template: flag,
  values: list,
  'helm-version': helmVersion,
  'helm-sha256': sha256,
  registry: checked(some, (items) => [
    ...new Map(items.map(parseRegistry).map((address) => [formatRegistry(address), address])).values()
  ]),
  aliases: list,
  username: text,
  password: secret,
  'plain-http': flag,
  verify: oneOf('credentials', 'anonymous'),
  provenance: flag,
  'gpg-private-key': secret,
  'gpg-passphrase': secret,
  cosign: oneOf('none', 'key', 'keyless'),
  'cosign-key': secret,
  'cosign-password': secret,
  'output-dir': text,
  token: secret
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
