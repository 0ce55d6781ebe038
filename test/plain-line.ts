import type { Reporter, TestModule } from 'vitest/node';

/** Closes the output with `N passed, N failed, N skipped`, alone on the last line, for tools that read no other. */
export default class PlainLine implements Reporter {
  private counts = { passed: 0, failed: 0, skipped: 0 };

  onInit() {
    // Only at exit is nothing printed any more, not even by a server that closes late.
    process.once('exit', () => {
      const { passed, failed, skipped } = this.counts;
      const nothingRan = passed + failed === 0;
      if (nothingRan) console.log('\nNo test ran: counted as a failure.');
      if (nothingRan || failed > 0) process.exitCode ||= 1;
      console.log(`\n${passed} passed, ${nothingRan ? 1 : failed} failed, ${skipped} skipped`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    this.counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) this.count(module);
  }

  private count(module: TestModule) {
    const tests = [...module.children.allTests()];
    const failedBefore = this.counts.failed;
    for (const test of tests) {
      const { state } = test.result();
      if (state === 'passed' || state === 'failed') this.counts[state] += 1;
      else this.counts.skipped += 1;
    }
    // A file that broke while loading, or a hook that threw, fails although no single test did.
    if (!module.ok() && this.counts.failed === failedBefore) this.counts.failed += 1;
  }
}
