import { expect, test } from '@jest/globals'
import { annotationPlace } from '#rehearsal/runner/annotation-place'

test.each([
  ['a line', { line: '3' }, { line: '3' }, 0],
  [
    'all of them',
    { line: '3', endline: '3', col: '1', endcolumn: '4' },
    { line: '3', endLine: '3', column: '1', endColumn: '4' },
    0
  ],
  ['an end alone becomes the start too', { endline: '5' }, { line: '5', endLine: '5' }, 1],
  [
    'an end column alone becomes the start too',
    { line: '1', endcolumn: '5' },
    { line: '1', column: '5', endColumn: '5' },
    1
  ],
  ['columns without a line are dropped', { col: '1', endcolumn: '4' }, {}, 1],
  ['columns over several lines are dropped', { line: '1', endline: '2', col: '1' }, { line: '1', endLine: '2' }, 1],
  ['an end before its start drops both', { line: '3', endline: '2' }, {}, 1],
  ['an end column before its start drops both', { line: '3', col: '5', endcolumn: '2' }, { line: '3' }, 1],
  ['what is no number is none', { line: 'x', col: '1.5' }, {}, 0]
])('%s', (_, properties, details, complaints) => {
  const place = annotationPlace('error', new Map(Object.entries(properties)))
  expect(place.details).toEqual(details)
  expect(place.complaints).toHaveLength(complaints)
  for (const complaint of place.complaints) expect(complaint).toMatch(/^Invalid error command value\. '/)
})
