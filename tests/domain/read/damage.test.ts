import fc from 'fast-check';
import { isFull } from '../../support/size';
import { DAMAGES, REALISTIC } from './support/damage';
import { readVariant, variants, type Outcome } from './support/variant';

describe('a report that was damaged on its way', () => {
  test('never gives a wrong number without a mark', () => {
    fc.assert(
      fc.property(variants(Object.keys(DAMAGES), 4), (variant) => {
        expect([variant.how, ...readVariant(variant).silent]).toEqual([variant.how]);
      }),
      isFull ? { numRuns: 10_000 } : { numRuns: 1_000, seed: 20_211_026 },
    );
  });

  test('leaves at most 2 % of the figures open after what is met every day', () => {
    const sample = fc.sample(variants(REALISTIC, 1), { numRuns: isFull ? 2_000 : 250, seed: 30 });
    const outcomes = sample.map(readVariant);
    const sum = (count: (outcome: Outcome) => number): number =>
      outcomes.reduce((total, outcome) => total + count(outcome), 0);
    const rate = sum(({ flagged }) => flagged) / sum(({ figures }) => figures);
    expect(rate).toBeLessThanOrEqual(0.02);
  });
});
