import { describe, expect, test } from '@jest/globals'
import { refusalsOf } from './refusals.ts'

/** Text that looks random, made here so that no scanner takes this file for a leak. */
function random(length: number, alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'): string {
  return Array.from({ length }, (_, index) => alphabet[(index * index * 7 + index * 13 + 5) % alphabet.length]).join('')
}

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const key = (kind: string, body: string) => `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`

const found: readonly (readonly [name: string, path: string, content: string, problem: string])[] = [
  ['a key in PEM', 'files/tls.key', key('PRIVATE KEY', random(64)), 'files/tls.key:1: holds a private key'],
  [
    'an RSA key in values',
    'values.yaml',
    `a: 1\nkey: |\n  ${key('RSA PRIVATE KEY', `  ${random(64)}`)}`,
    'values.yaml:3: holds a private key'
  ],
  ['a key of SSH', 'files/k', key('OPENSSH PRIVATE KEY', random(70)), 'files/k:1: holds a private key'],
  [
    'a key of PGP',
    'files/k',
    key('PGP PRIVATE KEY BLOCK', `Version: x\n\n${random(64)}`),
    'files/k:1: holds a private key'
  ],
  [
    'an encrypted key',
    'files/k',
    key('RSA PRIVATE KEY', `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES\n\n${random(64)}`),
    'files/k:1: holds a private key'
  ],
  [
    'a key in JSON',
    'files/a.json',
    `{"private_key": "-----BEGIN PRIVATE KEY-----\\n${random(64)}\\n"}`,
    'files/a.json:1: holds a private key'
  ],
  ['a token of GitHub', 'README.md', `use ghp_${random(36)} for it`, 'README.md:1: holds a token of GitHub'],
  ['a token of an app', 'README.md', `\n\nghs_${random(36)}`, 'README.md:3: holds a token of GitHub'],
  [
    'a fine-grained token',
    'README.md',
    `github_pat_${random(22)}_${random(59)}`,
    'README.md:1: holds a token of GitHub'
  ],
  ['keys of AWS', 'values.yaml', `id: AKIA${random(16, upper)}`, 'values.yaml:1: holds an access key of AWS'],
  ['a secret of AWS', 'a.ini', `aws_secret_access_key = ${random(40)}`, 'a.ini:1: holds a secret key of AWS'],
  [
    'a kubeconfig',
    'files/config',
    `users:\n- user:\n    client-key-data: ${random(80)}==\n`,
    'files/config:3: holds a kubeconfig with a client key'
  ],
  [
    'a docker config',
    'files/config.json',
    `{"auths": {"ghcr.io": {"auth": "${random(24)}"}}}`,
    'files/config.json:1: holds credentials of a registry'
  ],
  ['an .npmrc', '.npmrc', `//npm.pkg.github.com/:_authToken=${random(30)}`, '.npmrc:1: holds a token of npm'],
  ['a token of npm', 'files/x', `npm_${random(36)}`, 'files/x:1: holds a token of npm'],
  ['a token of GitLab', 'files/x', `glpat-${random(20)}`, 'files/x:1: holds a token of GitLab'],
  ['a token of Slack', 'files/x', `xoxb-123456789012-${random(24)}`, 'files/x:1: holds a token of Slack'],
  ['a file of variables', '.env', 'A=1', '.env: is a file of environment variables, which hold secrets'],
  ['an identity of SSH', 'files/id_ed25519', 'x', 'files/id_ed25519: is a private key of SSH by its name'],
  ['a state of Terraform', 'terraform.tfstate', '{}', 'terraform.tfstate: is a state of Terraform, which holds secrets']
]

const harmless: readonly (readonly [name: string, path: string, content: string])[] = [
  [
    'a template of a key',
    'templates/secret.yaml',
    `key: |\n  ${key('RSA PRIVATE KEY', '{{ .Values.tls.key | indent 2 }}')}`
  ],
  ['a header alone', 'README.md', 'The file begins with -----BEGIN PRIVATE KEY----- and so on.\n'],
  ['a key with dots', 'values.yaml', `# key: |\n#   ${key('PRIVATE KEY', '...')}`],
  ['a certificate', 'files/ca.crt', key('CERTIFICATE', random(64))],
  ['a public key', 'files/k', key('PUBLIC KEY', random(64))],
  ['a public key of SSH', 'files/id_rsa.pub', `ssh-rsa ${random(64)}`],
  ['an example of AWS', 'README.md', 'AKIAIOSFODNN7EXAMPLE and wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  ['a placeholder of a token', 'README.md', `ghp_${'x'.repeat(36)}`],
  ['a token from the environment', '.npmrc', '//registry.npmjs.org/:_authToken=${NPM_TOKEN_FROM_ENVIRONMENT}'],
  ['a kubeconfig of a template', 'templates/config.yaml', 'client-key-data: {{ .Values.key | b64enc }}'],
  ['an example of variables', '.env.example', 'A=1'],
  ['a docker config of a template', 'templates/c.json', '{"auths": {"{{ .host }}": {"auth": "{{ .user | b64enc }}"}}}'],
  ['a word that begins like a token', 'README.md', 'ghp_is_the_prefix_of_personal_tokens'],
  ['a long hash', 'README.md', random(200)]
]

describe('a chart is refused for', () => {
  test.each(found)('%s', async (_, path, content, problem) => {
    expect(await refusalsOf({ [path]: content })).toEqual([problem])
  })

  test('a secret in an archive of a chart, with its path there', async () => {
    const [, , token = ''] = found[6] ?? []
    expect(await refusalsOf({ 'charts/sub/Chart.yaml': 'name: sub\nversion: 1.0.0\n', 'charts/sub/x': token })).toEqual(
      ['charts/sub/x:1: holds a token of GitHub']
    )
  })
})

describe('a chart is not refused for', () => {
  test.each(harmless)('%s', async (_, path, content) => {
    expect(await refusalsOf({ [path]: content })).toEqual([])
  })

  test.each(['files', 'files/', './files/tls.key', 'files/tls.key'])(
    'a secret in %s when it is allowed',
    async (allow) => {
      expect(await refusalsOf({ 'files/tls.key': key('PRIVATE KEY', random(64)) }, { allow: [allow] })).toEqual([])
    }
  )

  test('a secret that .helmignore leaves out', async () => {
    expect(await refusalsOf({ '.env': 'A=1', '.helmignore': '.env\n' })).toEqual([])
  })
})

test.each([
  ['blanks in front of a token', `${' \\n'.repeat(400_000)}_authToken`],
  ['slashes', `${'//'.repeat(400_000)}:_authToken`],
  ['headers', '-----BEGIN '.repeat(80_000)],
  ['headers with nothing behind them', '-----BEGIN PRIVATE KEY-----\\n'.repeat(30_000)],
  ['lists of registries', '"auths": {'.repeat(80_000)]
])('%s without end do not hold a run up', async (_, content) => {
  const start = performance.now()
  expect(await refusalsOf({ x: content.replaceAll('\\n', '\n') })).toEqual([])
  expect(performance.now() - start).toBeLessThan(5000)
})
