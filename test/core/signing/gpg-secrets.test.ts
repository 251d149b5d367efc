import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findProgram } from '#core/program/find-program'
import { makeProvenance } from '#core/signing/provenance'
import { runnerFor } from '../runner.ts'
import { type Keyring, makeKeyring } from './gpg.ts'

let keys: Keyring
let root: string
beforeAll(() => {
  keys = makeKeyring()
  root = mkdtempSync(join(tmpdir(), 'canary-'))
})
afterAll(() => {
  keys.end()
  rmSync(root, { recursive: true })
})

/** Stands before the real gpg, and writes down what others could see of each call. */
function watchGpg(): string {
  mkdirSync(join(root, 'bin'))
  mkdirSync(join(root, 'temp'))
  const look = `{ tr '\\0' ' ' < /proc/$$/cmdline; echo; env; stat -c 'mode %a' "$GNUPGHOME"; } >> "${root}/seen"`
  for (const name of ['gpg', 'gpgconf']) {
    writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${look}\nexec ${findProgram(name, process.env)} "$@"\n`)
    chmodSync(join(root, 'bin', name), 0o755)
  }
  return [join(root, 'bin'), process.env.PATH].join(delimiter)
}

function processesIn(folder: string): string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const lines = ids.map((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'latin1').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  })
  return lines.filter((line) => line.includes(folder))
}

test('neither key nor passphrase is on a command line or in an environment, and nothing is left', async () => {
  const secret = keys.secret([keys.make('Canary <canary@example.org>', 'pass-canary')], 'pass-canary')
  const temporary = join(root, 'temp')
  const env = { PATH: watchGpg(), RUNNER_TEMP: temporary, GNUPGHOME: '/elsewhere', GITHUB_TOKEN: 'token-canary' }
  const archive = { path: '', name: 'app-1.2.3.tgz', sha256: 'a'.repeat(64) }
  await makeProvenance(archive, 'name: app\n', { key: secret, passphrase: 'pass-canary' }, runnerFor({ env }))
  const seen = readFileSync(join(root, 'seen'), 'utf8')
  expect(seen.match(/--status-fd/g)).toHaveLength(3)
  expect([...new Set(seen.match(/^mode .*$/gm))]).toEqual(['mode 700'])
  // It would end by itself some time after its home is gone.
  expect(seen).toMatch(/gpgconf --kill all/)
  expect(seen).not.toMatch(/-canary|PRIVATE KEY|elsewhere/)
  for (const line of secret.split('\n').filter((each) => each.length > 40)) expect(seen).not.toContain(line)
  expect(readdirSync(temporary)).toEqual([])
  expect(processesIn(temporary)).toEqual([])
})
