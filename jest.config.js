export default {
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/real/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/.tools/'],
  maxWorkers: '100%', // the default leaves one core idle, which is half of a small machine
  workerIdleMemoryLimit: '150MB', // a new git costs a large process more: its memory is mapped for the child, 3 ms for 100 MB
  testTimeout: 30_000, // most tests start git and servers, and the machine may be busy with others
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  globalSetup: '<rootDir>/test/setup/node24.ts'
}
