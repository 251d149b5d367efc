import type { Case } from './cases.ts'

const apply = 'actions/a/src/apply.ts'
const write = 'packages/core/src/tree/write.ts'
const once = 'packages/core/src/delivery/once.ts'
const gate = "import { effect } from '#core/action/effect'\n"
const unlink = "import { unlinkSync } from 'node:fs'\n"

type Sources = Case['sources']

const kept: readonly (readonly [name: string, sources: Sources])[] = [
  ['a file removed inside the gate', { [apply]: `${gate}${unlink}effect('x', () => unlinkSync(a))` }],
  [
    'a function that is used only inside the gate',
    {
      [write]: `${unlink}export function remove(a) { unlinkSync(a) }`,
      [apply]: `${gate}import { remove } from '#core/tree/write'\neffect('x', () => remove(a))`
    }
  ],
  [
    'a function that hands on to the gate what it is given',
    {
      [once]: `${gate}export const once = (send) => effect('x', send)`,
      [apply]: `import { once } from '#core/delivery/once'\nonce(() => client.request('POST /repos/{owner}/{repo}/pulls'))`
    }
  ],
  [
    'the same by a part of an object, through another one, with a name of its own',
    {
      [once]: `${gate}const all = (call) => effect('x', call)\nexport function once({ send, look }) { look(); return all(send) }`,
      [apply]: `async function open() {
      const { once } = await import('#core/delivery/once')
      const send = () => client.request('POST /repos/{owner}/{repo}/pulls')
      return once({ look: () => 1, ...{ send } })
    }`
    }
  ],
  [
    'arguments that are pushed with inside the gate',
    {
      [apply]: `${gate}const push = ['push', '--porcelain']\nconst run = (url) => { const all = [...push, url]; return effect('x', () => git(all)) }`
    }
  ],
  ['a file opened to read', { [apply]: "import { openSync } from 'node:fs'\nopenSync(a, 'r')" }],
  ['a request that reads', { [apply]: "client.request('GET /user')" }],
  ['a property called rename', { [apply]: 'table.rename(a, b)' }],
  [
    'the outputs of a step',
    { 'packages/core/src/action/commands.ts': "import { appendFileSync } from 'node:fs'\nappendFileSync(a, b)" }
  ],
  ['a script', { 'scripts/x.ts': `${unlink}unlinkSync(a)` }]
]

const broken: readonly (readonly [name: string, sources: Sources, what: string])[] = [
  ['a file removed', { [apply]: `${unlink}unlinkSync(a)` }, 'unlinkSync'],
  [
    'a file removed by another name',
    { [apply]: "import { unlinkSync as drop } from 'node:fs'\ndrop(a)" },
    'unlinkSync'
  ],
  ['a file removed through its module', { [apply]: "import * as fs from 'node:fs'\nfs.rmSync(a)" }, 'rmSync'],
  [
    'a file written without waiting',
    { [apply]: "const { writeFile } = await import('node:fs/promises')\nawait writeFile(a, b)" },
    'writeFile'
  ],
  ['a function of node:fs handed on', { [apply]: `${unlink}paths.map(unlinkSync)` }, 'unlinkSync'],
  [
    'a file opened so that it is made',
    { [apply]: "import { constants, openSync } from 'node:fs'\nopenSync(a, constants.O_RDWR | constants.O_CREAT)" },
    'O_CREAT'
  ],
  ['a file opened to write', { [apply]: "import { openSync } from 'node:fs'\nopenSync(a, 'w')" }, 'opening'],
  ['a request that writes', { [apply]: "client.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}')" }, 'DELETE'],
  [
    'a request whose route has a name',
    { [apply]: "const route = 'PATCH /user'\nclient.request(route)" },
    'PATCH /user'
  ],
  ['a request by fetch', { [apply]: "fetch(url, { method: 'PUT' })" }, 'PUT'],
  ['a mutation', { [apply]: 'client.graphql(`mutation($a: ID!) { x }`)' }, 'mutation'],
  ['a push', { [apply]: "git(['push', url])" }, 'git push'],
  [
    'a function that is used inside the gate and outside',
    {
      [write]: `${unlink}export function remove(a) { unlinkSync(a) }`,
      [apply]: `${gate}import { remove } from '#core/tree/write'\neffect('x', () => remove(a))\nremove(b)`
    },
    `${apply}# -> ${write}#remove -> unlinkSync`
  ],
  [
    'a function that uses what it is given outside of the gate too',
    {
      [once]: `${gate}export const once = (send) => { send(); return effect('x', send) }`,
      [apply]: `import { once } from '#core/delivery/once'\nonce(() => client.request('POST /user'))`
    },
    'POST /user'
  ],
  [
    'the argument beside the one that is gated',
    {
      [once]: `${gate}export const once = (send, look) => { look(); return effect('x', send) }`,
      [apply]: `import { once } from '#core/delivery/once'\nonce(() => 1, () => client.request('POST /user'))`
    },
    'POST /user'
  ],
  [
    'a gate of its own',
    { [apply]: `${unlink}const effect = (name, work) => work()\neffect('x', () => unlinkSync(a))` },
    'unlinkSync'
  ],
  [
    'the name of an effect in the place of the work',
    { [apply]: `${gate}${unlink}effect(unlinkSync(a), () => 1)` },
    'unlinkSync'
  ]
]

/** What the rule on the gate must see and what it must let pass. */
export const gateCases: readonly Case[] = [
  ...kept.map(([name, sources]) => ({ name, rule: 'gatedWrites' as const, sources })),
  ...broken.map(([name, sources, what]) => ({ name, rule: 'gatedWrites' as const, sources, breach: [what] }))
]
