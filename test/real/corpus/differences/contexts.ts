import { documentation, type KnownDifferences, runner } from './known-difference.ts'

/** Differences in what expressions see. */
export const inContexts: KnownDifferences = {
  'case-of-names': {
    why: 'The context env is as particular about case as the environment is, but on Windows.',
    source: `${runner}/Runner.Worker/ExecutionContext.cs`,
    ours: ['First: Main variables by expression: = []'],
    act: ['First: Main variables by expression: = [value]']
  },
  'expression-filters': {
    why: 'A filter leaves out what has no such property, and reaches through objects and lists alike.',
    source: `${runner}/Sdk/DTExpressions2/Expressions2/Sdk/Operators/Index.cs`,
    ours: [
      'job: Main of a list: = apple+pear true',
      'job: Main of an object: = a+c true',
      'job: Main twice: = a+b+c',
      'job: Main of nothing: = []'
    ],
    act: [
      'job: Main of a list: = apple+pear+ true',
      'job: Main of an object: =  false',
      'job: Main twice: = ++',
      'job: Main of nothing: = [++]'
    ]
  },
  'expression-json': {
    why: 'An object is equal to itself; act cannot compare objects, and runs the step without its script.',
    source: `${documentation}/expressions#operators`,
    ours: ['job: Main as it is: = Array Object true'],
    act: []
  },
  'needs-outputs': {
    why: 'The result stands before the outputs; act sorts the names.',
    source: `${documentation}/contexts#example-contents-of-the-needs-context`,
    ours: ['second: Main read: =     "result": "success",', 'second: Main read: =     }'],
    act: ['second: Main read: =     },', 'second: Main read: =     "result": "success"']
  },
  'steps-context': {
    why: 'Only steps with an id are in the context steps.',
    source: `${documentation}/contexts#steps-context`,
    ours: ['job: Main only those with an id: = false'],
    act: ['job: Main only those with an id: = true']
  },
  'strategy-context': {
    why: 'Every job has all four properties; act knows two of them, and those only in a matrix.',
    source: `${documentation}/contexts#strategy-context`,
    ours: [
      'alone: Main say: = 0 of 1, true, 1',
      'job {"number":1}: Main say: = 0 of 2, false, 1',
      'job {"number":2}: Main say: = 1 of 2, false, 1'
    ],
    act: [
      'alone: Main say: =  of , , ',
      'job {"number":1}: Main say: =  of , false, 1',
      'job {"number":2}: Main say: =  of , false, 1'
    ]
  }
}
