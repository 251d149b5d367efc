import { describe, expect, test } from '@jest/globals'
import { nameOf } from '#rehearsal/clone/original'
import { renderMarkdown } from '#rehearsal/report/markdown'
import { duration, paintWith } from '#rehearsal/report/terminal'

describe('the name of a clone', () => {
  const cases: [url: string, name: string][] = [
    ['https://github.com/acme/harbor.git', 'acme/harbor'],
    ['https://ada:secret@github.com/acme/harbor', 'acme/harbor'],
    ['git@github.com:acme/harbor.operator.git', 'acme/harbor.operator'],
    ['ssh://git@host:2222/acme/harbor/', 'acme/harbor'],
    ['https://gitlab.com/group/sub/project.git', 'sub/project'],
    ['/srv/git/acme/harbor', 'local/my-clone'],
    ['../harbor', 'local/my-clone'],
    ['file:///srv/acme/harbor', 'local/my-clone'],
    ['', 'local/my-clone']
  ]
  test.each(cases)('%p', (url, name) => {
    expect(nameOf(url, '/home/ada/my clone')).toBe(name)
  })
})

describe('summaries on a terminal', () => {
  const render = (text: string) => renderMarkdown(text, paintWith(false))

  test('tables stand in columns, entities are characters, long folds are folded', () => {
    const table = '### Done\n\n| a | long heading |\n| --- | --- |\n| <code>v1&#46;2</code> | x |\n| 1 | y \\| z |\n'
    expect(render(table)).toEqual(['Done', '', 'a     long heading', 'v1.2  x', '1     y | z', ''])
    const fold = (lines: string) => render(`<details><summary>diff</summary>\n\n${lines}\n</details>`)
    expect(fold('-a\n+b')).toEqual(['▾ diff', '', '-a', '+b', ''])
    expect(fold('+b\n'.repeat(50))).toEqual(['▸ diff (folded, 50 lines)'])
  })

  test('what hides behind an entity does not come out', () => {
    expect(render('a&#27;[2Jb&#x9b;c&#8238;d&#99999999;').join('')).toBe('a\\u001b[2Jb\\u009bc\\u202ed&#99999999;')
  })
})

describe('a duration', () => {
  test.each([
    [40, '0.0 s'],
    [59_900, '59.9 s'],
    [65_000, '1 min 5 s']
  ])('%i ms is %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text)
  })
})
