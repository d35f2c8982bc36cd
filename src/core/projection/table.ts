/** The value at an index; throws RangeError past the end, where a typed array would give `undefined`. */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? outside(values, index);
}

function outside(values: Float64Array, index: number): never {
  throw new RangeError(`No value at ${index} of ${values.length}`);
}

/** The sum of values, smallest first: the same to the last bit, in whatever order they come. */
export function sumOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
