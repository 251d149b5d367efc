import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A home of gpg for tests, in which keys are made; `end` removes it with its agent. */
export interface Keyring {
  readonly run: (args: readonly string[], input?: string) => Buffer
  /** Makes a key that may sign, and gives its fingerprint. */
  readonly make: (name: string, passphrase: string, options?: KeyOptions) => string
  readonly secret: (id: readonly string[], passphrase: string) => string
  /** A file with the public parts, in the form that Helm reads. */
  readonly legacyRing: () => string
  readonly end: () => void
}

export interface KeyOptions {
  readonly kind?: string
  readonly usage?: string
  /** `never`, `1y`, or what gpg takes else. */
  readonly expires?: string
  /** When gpg believes that it is. */
  readonly at?: string
}

export function makeKeyring(): Keyring {
  const home = mkdtempSync(join(tmpdir(), 'keys-'))
  const env = { ...process.env, GNUPGHOME: home }
  writeFileSync(join(home, 'gpg-agent.conf'), 's2k-count 65536\n')
  const run = (args: readonly string[], input = '') =>
    execFileSync('gpg', ['--batch', '--pinentry-mode', 'loopback', ...args], {
      env,
      input,
      stdio: ['pipe', 'pipe', 'ignore']
    })
  return {
    run,
    make(name, passphrase, { kind = 'ed25519', usage = 'sign', expires = 'never', at } = {}) {
      const time = at === undefined ? [] : ['--faked-system-time', at]
      run([...time, '--passphrase', passphrase, '--quick-generate-key', name, kind, usage, expires])
      const list = run(['--with-colons', '--list-keys', `=${name}`]).toString()
      return /^fpr:+([0-9A-F]+):/m.exec(list)?.[1] ?? ''
    },
    secret: (ids, passphrase) =>
      run(['--passphrase', passphrase, '--armor', '--export-secret-keys', ...ids]).toString(),
    legacyRing() {
      const path = join(home, 'pubring.gpg')
      writeFileSync(path, run(['--export']))
      return path
    },
    end() {
      execFileSync('gpgconf', ['--kill', 'all'], { env })
      rmSync(home, { recursive: true, force: true })
    }
  }
}
