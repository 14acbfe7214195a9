import { PerformanceObserver, constants } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { youngGarbageCollector } from './young-garbage.ts';

describe('the collector of young garbage', () => {
  it('collects the young objects at once', async () => {
    const collect = youngGarbageCollector();
    const kinds: unknown[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // The types of Node leave out what an entry tells of a collection.
        if ('detail' in entry) kinds.push((entry.detail as { kind: number }).kind);
      }
    });
    observer.observe({ entryTypes: ['gc'] });
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    // Others may follow: they are the engine's own.
    expect(kinds[0]).toBe(constants.NODE_PERFORMANCE_GC_MINOR);
  });
});
