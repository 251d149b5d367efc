import { describe, expect, test } from '@jest/globals'
import { goFloat, goScalar, sanitize } from '#core/chart/go-scalar'
import type { ScalarNode } from '#core/manifest/yaml/node'

const plain = (value: string): ScalarNode => ({
  kind: 'scalar',
  style: 'PLAIN',
  value,
  empty: value === '',
  block: undefined,
  start: 0,
  end: 0,
  anchor: undefined,
  tag: undefined
})

/** What a plain scalar is in a place for text, as sigs.k8s.io/yaml converts it. */
function textOf(value: string): string | null {
  const scalar = goScalar(plain(value))
  return scalar.kind === 'null' ? null : scalar.kind === 'number' ? scalar.text : String(scalar.value)
}

describe('a plain scalar', () => {
  test.each([
    ['1.10', '1.1'],
    ['1.2.3', '1.2.3'],
    ['v1', 'v1'],
    ['017', '15'],
    ['0o17', '15'],
    ['0x1F', '31'],
    ['0b11', '3'],
    ['08', '8'],
    ['1_000', '1000'],
    ['+5', '5'],
    ['-5', '-5'],
    ['1e3', '1000'],
    ['1e6', '1e+06'],
    ['.5', '0.5'],
    ['0.00001', '1e-05'],
    ['1e100', '+Inf'],
    ['123456789.25', '1.2345679e+08'],
    ['12345678901234567890', '12345678901234567890'],
    ['123456789012345678901', '1.2345679e+20'],
    ['yes', 'true'],
    ['off', 'false'],
    ['n', 'false'],
    ['~', null],
    ['', null],
    ['2024-01-01', '2024-01-01'],
    ['12:30', '12:30'],
    ['1.2.', '1.2.']
  ])('%s is the text %s', (value, text) => {
    expect(textOf(value)).toBe(text)
  })

  test('in quotes is what it is', () => {
    expect(goScalar({ ...plain('1.10'), style: 'QUOTE_DOUBLE' })).toEqual({ kind: 'text', value: '1.10' })
    expect(goScalar({ ...plain('1.10'), tag: 'tag:yaml.org,2002:str' })).toEqual({ kind: 'text', value: '1.10' })
  })
})

test('a number is written in the fewest digits that a 32-bit one needs', () => {
  expect([0.1, 16_777_217, 3.4e38, 1e-45, -0].map(goFloat)).toEqual(['0.1', '1.6777216e+07', '3.4e+38', '1e-45', '0'])
})

test('text is cleaned of what does not show', () => {
  expect(sanitize('a\tb\n\u00a0c\u200b\u0007d\u{1f6a2}')).toBe('a b  cd\u{1f6a2}')
})
