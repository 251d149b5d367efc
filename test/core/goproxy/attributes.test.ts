import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { archivedBytes } from '#core/goproxy/archived-bytes'
import { attributesOf } from '#core/goproxy/attributes'
import { git } from '../../git-repository.ts'

type Files = ReadonlyMap<string, Buffer>

/** What `git archive` gives of these files, with the settings that the go command makes. */
function archived(files: Files): Files {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-attributes-'))
  const [work, out] = [join(folder, 'work'), join(folder, 'out')]
  try {
    mkdirSync(out)
    git(folder, 'init', '--quiet', '--initial-branch=main', work)
    for (const [path, bytes] of files) {
      mkdirSync(join(work, dirname(path)), { recursive: true })
      writeFileSync(join(work, path), bytes)
    }
    // The bytes go in as they are, whatever attributes say: not every commit was made by who heeds them.
    writeFileSync(join(work, '.git', 'info', 'attributes'), '* -text -ident -working-tree-encoding\n')
    git(work, 'add', '--all')
    git(work, 'commit', '--quiet', '--message', 'all')
    writeFileSync(join(work, '.git', 'info', 'attributes'), '\n* -export-subst -export-ignore\n')
    const tar = join(folder, 'all.tar')
    git(work, '-c', 'core.autocrlf=input', '-c', 'core.eol=lf', 'archive', '--format=tar', '-o', tar, 'HEAD')
    execFileSync('tar', ['-xf', tar, '-C', out])
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(out, path))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What we say `git archive` gives. */
async function ours(files: Files): Promise<Files> {
  const rules = [...files].filter(([path]) => path.endsWith('.gitattributes'))
  const attributes = attributesOf(rules.map(([path, bytes]) => ({ path, bytes })))
  const all = [...files].map(async ([path, bytes]) => {
    const result = await archivedBytes(bytes, attributes(path))
    return [path, result.ok ? Buffer.from(result.bytes) : Buffer.from(result.why)] as const
  })
  return new Map(await Promise.all(all))
}

const shown = (files: Files) => Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString('latin1')]))

const pattern = fc.oneof(
  fc.constantFrom(
    ...['*', '*.txt', 'a.txt', '/a.txt', 'sub/*', '/sub/a.txt', '**/a.txt', 'sub/**', '?.txt', '[ab].txt']
  ),
  fc.constantFrom(
    ...['[!a].txt', 'a*', 'a\\.txt', '**/sub/*', 'sub', 'sub/', '!a.txt', '"a.txt"', '"\\141.txt"', '#a.txt']
  ),
  fc.constantFrom(
    ...[
      '*t',
      'x?.*',
      'é.txt',
      '?????',
      '*.TXT',
      '**',
      '/**',
      'sub/**/b.txt',
      '[^b]*',
      '[a-b].txt',
      '[[:lower:]_].txt',
      '[a.txt'
    ]
  )
)
const setting = fc.constantFrom(
  ...['text', '-text', '!text', 'text=auto', 'text=input', 'eol=crlf', 'eol=lf', '-eol', '!eol', 'crlf', '-crlf'],
  ...['crlf=input', 'ident', '-ident', 'binary', '-binary', 'windows', 'a..b', '-', '=x', 'windows=1']
)
const line = fc
  .tuple(pattern, fc.array(setting, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '\r', ' '))
  .map(([first, sets, end]) => `${[first, ...sets].join(' ')}${end}`)
const rules = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'))
const content = fc
  .array(
    fc.constantFrom('a', '\n', '\r\n', '\r', '\0', '\x01', '\x1a', '$Id$', '$Id: 1 $', '$Id: a b $', '$Id:', '$', ' '),
    {
      maxLength: 6
    }
  )
  .map((parts) => parts.join(''))
const names = ['a.txt', 'b.txt', 'sub/a.txt', 'sub/b.txt', 'sub/sub/a.txt', 'x1.bin', 'é.txt']
const folder = fc.tuple(rules, rules, fc.tuple(...names.map(() => content)))

/** What git takes for text turns on single signs. */
const borderline: Readonly<Record<string, string>> = {
  ended: 'a\n\x1a',
  'ended-inside': 'a\x1a\n',
  'one-in-128': `${'x'.repeat(128)}\n\x01`,
  'one-in-127': `${'x'.repeat(127)}\n\x01`,
  deleted: 'a\x7f\n',
  signs: '\t\x1b\f\b\n',
  nul: `${'x'.repeat(1000)}\0\n`
}

test('planted attributes: files are as git archive gives them', async () => {
  const files = new Map([['.gitattributes', Buffer.from('[attr]windows text eol=crlf\n[attr]twice windows -ident\n')]])
  for (const [at, [own, below, contents]] of fc.sample(folder, { numRuns: 150, seed: 6 }).entries()) {
    files.set(`${at}/.gitattributes`, Buffer.from(own))
    files.set(`${at}/sub/.gitattributes`, Buffer.from(below))
    for (const [which, name] of names.entries())
      files.set(`${at}/${name}`, Buffer.from(contents[which] ?? '', 'latin1'))
  }
  files.set('borderline/.gitattributes', Buffer.from('* text=auto eol=crlf\n'))
  for (const [name, text] of Object.entries(borderline)) files.set(`borderline/${name}`, Buffer.from(text))
  const expected = archived(files)
  expect(shown(await ours(files))).toEqual(shown(expected))
  const changed = [...files].filter(([path, bytes]) => !bytes.equals(expected.get(path) ?? bytes))
  expect(changed.length).toBeGreaterThan(50)
})

describe('encodings', () => {
  const attributes = (sets: string) =>
    attributesOf([{ path: '.gitattributes', bytes: Buffer.from(`* ${sets}\n`) }])('a.txt')

  test.each([['UTF-16LE-BOM'], ['latin1']])('%s is not computed, and that is said', async (encoding) => {
    const result = await archivedBytes(Buffer.from('a'), attributes(`working-tree-encoding=${encoding}`))
    expect(result).toEqual({ ok: false, why: expect.stringContaining(`working-tree-encoding=${encoding}`) })
  })

  test('UTF-8 changes nothing', async () => {
    const result = await archivedBytes(Buffer.from('a'), attributes('working-tree-encoding=utf8'))
    expect(result).toEqual({ ok: true, bytes: Buffer.from('a') })
  })
})
