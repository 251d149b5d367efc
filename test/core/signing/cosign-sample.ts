import { parseReference } from '#core/oci/reference'

const digest = `sha256:${'b'.repeat(64)}`

export const reference = parseReference(`registry.example.org/charts/app:1.2.3@${digest}`)

export const image = `registry.example.org/charts/app@${digest}`

export const pem =
  '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nc2VjcmV0LWtleQ==\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n'

export const key = { how: 'key', key: pem, password: 'pass-canary' } as const

export const keyless = { how: 'keyless' } as const

export const identity = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.test/?a'
}

/** What a stand-in for cosign says of its version. */
export const version = (text: string) => ({ version: { stdout: `GitVersion:    ${text}\n` } })
