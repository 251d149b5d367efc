import { Failure } from '../action/errors.ts'
import { inert } from '../action/untrusted.ts'

/** What went wrong, by the words of Go: something with the modules, or with the machine that Go runs on. */
export type Trouble = 'missing-package' | 'changed' | 'other' | 'network' | 'credentials' | 'off' | 'toolchain'

/** Words that go says on its way, which are no reason. */
const chatter = /^(?:go: (?:downloading|finding|found|added|upgraded|warning:|extracting)\b|#)/

/** So many lines and characters are shown. */
const [shownLines, shownLength] = [5, 600]

/** The order matters: what the network said comes inside of other words. */
const signs: readonly (readonly [Trouble, RegExp])[] = [
  ['off', /disabled by GOPROXY=off|disallowed by GOVCS|GOVCS disallows|refusing to pass credentials to insecure URL/],
  ['changed', /SECURITY ERROR|checksum mismatch/],
  ['toolchain', /requires go ?>= ?|toolchain not available|cannot find "go1\.|invalid go version/],
  [
    'credentials',
    /could not read (?:Username|Password)|terminal prompts disabled|Permission denied|Authentication failed|: 40[137] /i
  ],
  [
    'network',
    /dial (?:tcp|udp)|no such host|i\/o timeout|timed out|connection (?:refused|reset)|TLS handshake|x509:|tls: |unexpected EOF|: (?:429|5[0-9][0-9]) |HTTP response to HTTPS client|Could not resolve host|unable to access/i
  ],
  [
    'missing-package',
    /no required module provides package|does not contain package|cannot find (?:module providing )?package|is not in std/
  ]
]

/** Tells by Go's words what went wrong. */
export function troubleOf(words: string): Trouble {
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'other'
}

/**
 * Go's last words in one line, inert and cut.
 * @param home its home, whose path means nothing to anybody
 */
export function lastWords(said: string, home: string): string {
  const lines = said
    .replaceAll(/(?:\.\.\/)*\.\.\/modules\//g, '')
    .replaceAll(`${home}/modules/`, '')
    .replaceAll(home, '…')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !chatter.test(line))
  const words = inert(lines.slice(-shownLines).join(' | '))
  return words.length > shownLength ? `${words.slice(0, shownLength)}…` : words
}

/**
 * The failure that nobody's modules are to blame for; undefined for every other trouble.
 * @param otherwise how to do without Go
 */
export function machineFailure(
  words: string,
  otherwise = 'set check to off, which leaves the modules to reading'
): Failure | undefined {
  const trouble = troubleOf(words)
  const host = hostOf(words)
  if (trouble === 'network') {
    return new Failure(
      `go had no good answer from ${host}: run it again, see to the network and to GOPROXY, or ${otherwise}: ${words}`
    )
  }
  if (trouble === 'credentials') {
    return new Failure(
      `${host} does not show a module without credentials, or does not have it, and go gets none here: let a proxy in GOPROXY serve it, or ${otherwise}: ${words}`
    )
  }
  if (trouble === 'off')
    return new Failure(
      `go was told not to get what the modules need: change GOPROXY or GOVCS, or ${otherwise}: ${words}`
    )
  if (trouble === 'toolchain') {
    return new Failure(
      `this Go is too old for the modules: install a newer one, or leave GOTOOLCHAIN at auto: ${words}`
    )
  }
  return undefined
}

function hostOf(words: string): string {
  const [, host] =
    /\b(?:https?|ssh|git):\/\/(?:[^/@\s"']*@)?([^/\s"':]+(?::[0-9]+)?)/.exec(words) ??
    /\blookup ([^\s:]+)/.exec(words) ??
    []
  return host ?? 'the network'
}
