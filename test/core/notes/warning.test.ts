import { expect, test } from '@jest/globals'
import { withWarning } from '#core/notes/warning'

test.each([
  ['nothing', '', '- a\r\n'],
  ['blanks', ' \n', '- a\r\n'],
  ['a line', 'Based on `main`.', '> [!WARNING]\n> Based on `main`.\n\n- a\r\n'],
  ['lines', 'a\r\nb\rc\n\nd\n', '> [!WARNING]\n> a\n> b\n> c\n> \n> d\n\n- a\r\n']
])('a warning of %s stands above notes that stay as they are', (_, warning, expected) =>
  expect(withWarning('- a\r\n', warning)).toBe(expected)
)
