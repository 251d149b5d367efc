import { chmodSync, chownSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { runScript } from '../../core/tree/child.ts'
import { type Edits, makeWorkspace, snapshot } from '../../core/tree/sample.ts'

const edits: Edits = {
  'a.yaml': ['a: 1\n', 'a: 2\n'],
  'b.yaml': ['b: 1\n', 'b: 22\n'],
  'c.yaml': ['c: 1\n', 'c: 2\n']
}
const given = JSON.stringify(edits)

let root = ''
afterEach(() => rmSync(root, { recursive: true }))

/** Root may write everything, so a test that root runs is carried out by somebody else. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined

function giveAway(): void {
  if (nobody === undefined) return
  for (const path of ['.', ...readdirSync(root)]) chownSync(join(root, path), nobody, nobody)
}

test('a file that may not be written: the others are put back', () => {
  root = makeWorkspace(edits)
  chmodSync(join(root, 'c.yaml'), 0o444)
  giveAway()
  const old = snapshot(root)
  const { stdout } = runScript('edit-given.ts', [root, given], nobody === undefined ? {} : { as: nobody })
  expect(stdout).toMatch(
    /^"c.yaml" cannot be written: let the user of the runner write it, with chmod u\+w; every file was put back/
  )
  expect(snapshot(root)).toEqual(old)
})

test('a folder for the journal that may not be made', () => {
  root = makeWorkspace(edits)
  giveAway()
  chmodSync(join(root, '.git'), 0o555)
  const old = snapshot(root)
  const { stdout } = runScript('edit-given.ts', [root, given], nobody === undefined ? {} : { as: nobody })
  expect(stdout).toMatch(/permission is denied: let the user of the runner write there/)
  expect(snapshot(root)).toEqual(old)
})

test('a limit on the size of files that the journal comes to: everything is put back', () => {
  const line = 'a line of text\n'
  const large = { ...edits, 'z.txt': [line.repeat(2000), line.repeat(1999)] } as const
  root = makeWorkspace(large)
  const old = snapshot(root)
  const args = JSON.stringify({ ...edits, 'z.txt': [line.repeat(2000), `${line.repeat(1999)}the last line.\n`] })
  const { stdout } = runScript('edit-given.ts', [root, args], { before: ['prlimit', '--fsize=20000'] })
  expect(stdout).toMatch(
    /^"z.txt" cannot be written: it would be larger than this process may write: raise the limit; every/
  )
  expect(snapshot(root)).toEqual(old)
})

const names = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

test.each(['writeSync', 'ftruncateSync', 'openSync'])(
  'a disk that is full at any %s: everything is put back',
  (call) => {
    for (let at = 0; ; at += 1) {
      root = makeWorkspace(edits)
      const oldNames = names(root)
      const args = [root, JSON.stringify({ ...edits, 'c.yaml': ['c: 1\n', 'c:\n'] })]
      const { stdout } = runScript('edit-given.ts', args, { env: { FULL_AT: `${at}`, FULL_CALL: call } })
      if (stdout === '') {
        expect(at).toBeGreaterThan(0)
        break
      }
      expect(stdout).toMatch(/the disk is full: free some space/)
      // What the journal needs may be left behind: the next run takes it away.
      expect(names(root).filter((path) => !path.includes('slipway'))).toEqual(oldNames)
      for (const [path, [before]] of Object.entries(edits)) expect(readFileSync(join(root, path), 'utf8')).toBe(before)
      expect(runScript('edit-given.ts', args).stdout).toBe('')
      expect(names(root)).toEqual(oldNames)
      rmSync(root, { recursive: true })
    }
  }
)
