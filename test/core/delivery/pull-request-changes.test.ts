import { expect, test } from '@jest/globals'
import { parseTreeChanges } from '#core/delivery/pull-request-changes'

const [a, b, none] = ['a', 'b', '0'].map((digit) => digit.repeat(40))

test.each([
  ['nothing', '', []],
  ['a changed file', `:100644 100755 ${a} ${b} M\0x y\0`, [{ path: 'x y', from: `100644 ${a}`, to: `100755 ${b}` }]],
  ['a new one', `:000000 100644 ${none} ${b} A\0x\0`, [{ path: 'x', from: undefined, to: `100644 ${b}` }]],
  ['one that went', `:100644 000000 ${a} ${none} D\0x\ny\0`, [{ path: 'x\ny', from: `100644 ${a}`, to: undefined }]],
  [
    'several',
    `:100644 100644 ${a} ${b} M\0x\0:120000 120000 ${a} ${b} M\0y\0`,
    [
      { path: 'x', from: `100644 ${a}`, to: `100644 ${b}` },
      { path: 'y', from: `120000 ${a}`, to: `120000 ${b}` }
    ]
  ]
])('%s', (_, printed, changes) => {
  expect(parseTreeChanges(printed)).toEqual(changes)
})
