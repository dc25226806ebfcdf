/** What can be given: from `min` to `max` in steps. */
export interface RatingScale {
  min: number;
  max: number;
  step: number;
}

/* Further decimals come from binary fractions. */
const MAX_DECIMALS = 10;

/** A scale that makes sense, whatever was asked for. The lowest value is one step by default: not rated is not 0. */
export function toScale(min: number | undefined, max: number, step: number): RatingScale {
  const usableStep = step > 0 && Number.isFinite(step) ? step : 1;
  const lowest = min !== undefined && Number.isFinite(min) ? min : usableStep;
  const isUsable = Number.isFinite(max) && max > lowest;
  return { min: lowest, max: isUsable ? max : lowest + 4 * usableStep, step: usableStep };
}

/** The value without the noise of binary fractions: three steps of 0.1 are 0.3. */
export function withoutNoise(value: number, { min, step }: RatingScale): number {
  const decimals = Math.max(...[min, step].map((each) => String(each).split('.')[1]?.length ?? 0));
  return Number(value.toFixed(Math.min(decimals, MAX_DECIMALS)));
}

/** The value that can be given nearest to this one. */
export function nearestStep(value: number, scale: RatingScale): number {
  const { min, max, step } = scale;
  const most = Math.floor((max - min) / step + 1e-9);
  const steps = Math.min(Math.max(Math.round((value - min) / step), 0), most);
  return withoutNoise(min + steps * step, scale);
}

/** Whether the value is one that can be given. */
export function isOnStep(value: number, scale: RatingScale): boolean {
  return withoutNoise(value, scale) === value && nearestStep(value, scale) === value;
}

/** How many values can be given. */
export function countSteps({ min, max, step }: RatingScale): number {
  return Math.floor((max - min) / step + 1e-9) + 1;
}

/** Every value that can be given, from the lowest. */
export function allSteps(scale: RatingScale): number[] {
  return Array.from({ length: countSteps(scale) }, (_, i) => withoutNoise(scale.min + i * scale.step, scale));
}

/** Where a value lies among so many equal parts of the scale, from 0. */
export function levelOf(value: number, { min, max }: Pick<RatingScale, 'min' | 'max'>, levels: number): number {
  const share = (value - min) / (max - min);
  return Math.round(Math.min(Math.max(share, 0), 1) * (levels - 1));
}
