import { describe, expect, test } from '@jest/globals'
import type { Report } from '#core/action/report'
import { renderSummary } from '#core/action/summary'

const report: Report = {
  action: 'update',
  outcome: 'done',
  reason: '',
  complaints: [],
  steps: [],
  outputs: {},
  warnings: []
}
const step = (description: string, more = {}) => ({
  step: { description, operation: {}, state: 'pending' as const, ...more },
  progress: 'done' as const
})

describe('the summary', () => {
  test('one line of outcome, the operations, the decisions and the changes, folded', () => {
    const text = renderSummary({
      ...report,
      reason: 'v1.2.3 goes out',
      steps: [step('write a', { reason: 'it | was', diff: '-1 <b>\n+2' })],
      outputs: { version: '1.2.3', empty: '' },
      warnings: ['mind @acme']
    })
    expect(text).toBe(`### update: done

v1.2.3 goes out

> ⚠️ mind &#64;&#8203;acme

| state | operation | why |
| --- | --- | --- |
| done | write a | it &#124; was |

<details><summary>outputs</summary>

| output | value |
| --- | --- |
| version | <code>1.2.3</code> |

</details>

<details><summary>changes</summary>

<pre>
-1 &lt;b&gt;
+2
</pre>

</details>

`)
  })

  test('every complaint is listed, and what they quote is text', () => {
    const complaints = [{ place: 'version', problem: 'got "<img src=x>"', remedy: 'see #1' }]
    expect(renderSummary({ ...report, outcome: 'refused', reason: 'x', complaints })).toContain(
      '- **version**: got &#34;&#60;img src&#61;x&#62;&#34;; see &#35;&#8203;1'
    )
  })

  test.each([
    ['a huge diff', { steps: [step('a', { diff: '+x\n'.repeat(800000) })] }],
    ['very many operations', { steps: Array.from({ length: 60000 }, (_, index) => step(`write ${index}`)) }],
    [
      'very many complaints',
      { complaints: Array.from({ length: 80000 }, () => ({ place: 'p', problem: 'q', remedy: 'r' })) }
    ],
    ['one endless line', { steps: [step('a', { diff: 'ü'.repeat(2000000) })] }]
  ])('%s: it stays under 1 MiB and says that something was left out', (_, more) => {
    const text = renderSummary({ ...report, ...more })
    expect(Buffer.byteLength(text)).toBeLessThan(1048576)
    expect(text).toContain('The rest is too long for a summary and was left out.')
  })
})
