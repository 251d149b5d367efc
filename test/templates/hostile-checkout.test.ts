import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { organisation, removeAll, second, train } from './organisation.ts'

const outside = mkdtempSync(join(tmpdir(), 'slipway-outside-'))
const victim = join(outside, 'victim')
writeFileSync(victim, 'not yours\n')
afterAll(() => {
  removeAll()
  rmSync(outside, { recursive: true })
})

const latin = Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9])

const checkouts: [name: string, spoil: (root: string) => void, problem: string][] = [
  [
    'a link in the place of the folder',
    (root) => symlinkSync(outside, join(root, 'workflow-templates')),
    'workflow-templates is a symbolic link; put a real file or folder in its place'
  ],
  [
    'a link in the place of a template',
    (root) => {
      mkdirSync(join(root, 'workflow-templates'))
      symlinkSync(victim, join(root, train))
    },
    `${train} is a symbolic link; put a real file or folder in its place`
  ],
  [
    'a link to nothing',
    (root) => {
      mkdirSync(join(root, 'workflow-templates'))
      symlinkSync(join(outside, 'new'), join(root, train))
    },
    `${train} is a symbolic link; put a real file or folder in its place`
  ],
  [
    'a link in the place of what was written last',
    (root) => symlinkSync(outside, join(root, '.slipway')),
    '.slipway is a symbolic link; put a real file or folder in its place'
  ],
  [
    'a link on the way to the form',
    (root) => symlinkSync('..', join(root, '.github')),
    '.github is a symbolic link; put a real file or folder in its place'
  ],
  [
    'a folder in the place of a template',
    (root) => mkdirSync(join(root, train), { recursive: true }),
    `${train} is no file; move it away`
  ],
  [
    'a file in the place of a folder',
    (root) => writeFileSync(join(root, 'workflow-templates'), ''),
    'workflow-templates is no folder; move it away'
  ],
  [
    'a template that is no UTF-8',
    (root) => {
      mkdirSync(join(root, 'workflow-templates'))
      writeFileSync(join(root, train), latin)
    },
    `${train} is not UTF-8; a merge would spoil it, so write it as UTF-8`
  ]
]

test.each(checkouts)('%s is told, and nothing is written anywhere', (_, spoil, problem) => {
  const place = organisation()
  spoil(place.root)
  const before = place.files()
  expect(place.rollOut()).toEqual({ lines: [], problems: [problem] })
  expect(place.files()).toEqual(before)
  expect([readdirSync(outside), readFileSync(victim, 'utf8')]).toEqual([['victim'], 'not yours\n'])
})

test('every obstacle is told at once', () => {
  const place = organisation()
  symlinkSync(outside, join(place.root, '.slipway'))
  symlinkSync(outside, join(place.root, 'workflow-templates'))
  const { problems } = place.rollOut({ keep: ['../victim'] })
  expect(problems).toEqual([
    '--keep "../victim" is no file of the templates; name it as it is told here',
    '.slipway is a symbolic link; put a real file or folder in its place',
    'workflow-templates is a symbolic link; put a real file or folder in its place'
  ])
})

test('a link beside a template, where its draft is written, is not followed', () => {
  const place = organisation()
  place.rollOut()
  symlinkSync(victim, join(place.root, `${train}.slipway-draft`))
  expect(place.rollOut(second).problems).toEqual([])
  expect(readFileSync(victim, 'utf8')).toBe('not yours\n')
  expect(Object.keys(place.files()).filter((path) => path.endsWith('draft'))).toEqual([])
})

test('a checkout that is not there is told', () => {
  const into = join(outside, 'absent')
  expect(organisation().rollOut({ into }).problems).toEqual([`--into ${JSON.stringify(into)} is no folder`])
  expect(readdirSync(outside)).toEqual(['victim'])
})
