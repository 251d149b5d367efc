import { expect, test } from '@jest/globals'
import { whyNeverGiven } from '#rehearsal/world/description/never-given'

const asked = { method: 'GET', path: '/repos/acme/harbor/tags' }
const headers = { 'Content-Type': 'application/json; charset=utf-8', Link: undefined }

test.each([
  ['an empty list', asked, { status: 200, headers, text: '[]' }],
  ['no body where there is none', asked, { status: 304, headers, text: '' }],
  [
    'text',
    { method: 'GET', path: '/repos/acme/harbor/commits/main', accept: 'application/vnd.github.sha' },
    {
      status: 200,
      headers: { 'Content-Type': 'application/vnd.github.sha; charset=utf-8' },
      text: 'a'.repeat(40)
    }
  ]
])('%s is given', (_, question, answer) => {
  expect(whyNeverGiven(question, answer)).toBeUndefined()
})

test.each([
  ['another form', asked, '{}', 'body must be array, and is {} (type)'],
  ['an item of another form', asked, '[1]', 'body/0 must be object, and is 1 (type)'],
  [
    'what a later version has dropped',
    { method: 'POST', path: '/repos/acme/harbor/actions/workflows/1/dispatches', version: '2026-03-10' },
    '',
    'status is 204: POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches has no such answer (undescribed)'
  ]
])('%s is never given', (_, question, text, complaint) => {
  const status = text === '' ? 204 : 200
  expect(whyNeverGiven(question, { status, headers, text })).toBe(
    `The world would have answered ${question.method} ${question.path} with ${status} as GitHub never does: ${complaint}`
  )
})
