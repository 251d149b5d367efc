import { describe, expect, test } from '@jest/globals'
import { pushesOf, type TagEvents } from '#core/tagging/tag-events'

const seven = ['a/v1', 'b/v1', 'c/v1', 'd/v1', 'e/v1', 'f/v1', 'v1']

describe('which tags go in one push', () => {
  test.each<[string, readonly string[], string | undefined, TagEvents, readonly (readonly string[])[]]>([
    ['no tags', [], 'v1', 'once', []],
    ['one', ['v1'], undefined, 'once', [['v1']]],
    ['one that is the last', ['v1'], 'v1', 'once', [['v1']]],
    ['all but the last, then the last', seven, 'v1', 'once', [seven.slice(0, 6), ['v1']]],
    ['the last one goes last wherever it stands', ['v1', 'a/v1', 'b/v1'], 'v1', 'once', [['a/v1', 'b/v1'], ['v1']]],
    ['no last one', seven, undefined, 'once', [seven]],
    ['the last one is there already', seven.slice(0, 6), 'v1', 'once', [seven.slice(0, 6)]],
    ['in threes', seven, 'v1', 'all', [['a/v1', 'b/v1', 'c/v1'], ['d/v1', 'e/v1', 'f/v1'], ['v1']]],
    ['in threes, and the rest', seven, undefined, 'all', [seven.slice(0, 3), seven.slice(3, 6), ['v1']]],
    ['no tags in threes', [], undefined, 'all', []]
  ])('%s', (_, tags, last, events, pushes) => expect(pushesOf(tags, last, events)).toEqual(pushes))
})
