import { expect, test } from '@jest/globals'
import { checkGoSums } from '#core/goproxy/go-sum'

const [right, wrong, goModSum] = ['A', 'B', 'C'].map((sign) => `h1:${sign.repeat(43)}=`) as [string, string, string]
const module = { path: 'example.com/app/api', version: 'v1.2.0', folder: 'api' }
const packed = [{ module, sums: { sum: right, goModSum } }]
const start = 'example.com/app/api v1.2.0'

test.each([
  ['no line', 'example.com/other v1.0.0 h1:x=\n', []],
  ['the right hashes', `${start} ${right}\n${start}/go.mod ${goModSum}\n`, []],
  ['another hash', `\n${start} ${wrong}\n`, [2]],
  ['another hash of the go.mod', `${start} ${right}\r\n${start}/go.mod ${wrong}\r\n`, [2]],
  ['both', `${start} ${wrong}\n${start}/go.mod ${wrong}`, [1, 2]],
  ['another version', `example.com/app/api v1.1.0 ${wrong}\n`, []],
  ['a hash that go does not know', `${start} h2:${'B'.repeat(43)}=\n`, []],
  ['a line that go does not read', `${start} ${wrong} more\n`, []]
])('a go.sum with %s', (_, text, lines) => {
  const found = checkGoSums([{ path: 'web/go.sum', text }], packed)
  expect(found.map(({ place }) => place)).toEqual(lines.map((line) => `web/go.sum:${line}`))
  for (const { problem } of found) expect(problem).toMatch(/has "h1:B.*will be h1:[AC].*takes that for an attack/)
})

test('of a module that cannot be packed nothing is said', () => {
  expect(checkGoSums([{ path: 'go.sum', text: `${start} ${wrong}\n` }], [{ module, sums: undefined }])).toEqual([])
})
