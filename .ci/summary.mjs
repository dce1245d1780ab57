// Sums the result files (.trx) of all test projects. The last line stands alone: N passed, N failed, N skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, testsExitCode] = process.argv.slice(2);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.trx')) : [];
const count = { passed: 0, failed: 0, skipped: 0 };
const unexpected = [];

for (const file of files) {
  const trx = readFileSync(path.join(folder, file), 'utf8');
  for (const [, attributes, content = ''] of trx.matchAll(/<UnitTestResult\b([^>]*?)(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)) {
    const outcome = /\boutcome="(\w+)"/.exec(attributes)?.[1];
    if (outcome === 'Passed') count.passed++;
    else if (outcome === 'NotExecuted') {
      count.skipped++;
      // Third-party data stands beside the project and not in it: without it, its tests have nothing to read.
      if (!content.includes('shared test data is absent')) unexpected.push(/testName="([^"]*)"/.exec(attributes)?.[1]);
    } else count.failed++;
  }
}

// A test host that crashed leaves no result behind.
if (Number(testsExitCode) !== 0 && count.failed === 0) count.failed = 1;
if (count.passed === 0) count.failed ||= 1;
for (const name of unexpected) console.log(`Skipped, and should not be here: ${name}`);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed > 0 || unexpected.length > 0 ? 1 : 0);
