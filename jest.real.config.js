import embedded from './jest.config.js'

// The tests that need tools from outside the checkout; their set-up installs what is missing into .tools/.
export default {
  ...embedded,
  testMatch: ['<rootDir>/test/real/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/setup/real.ts',
  testTimeout: 300_000
}
