/**
 * An identity number with control digits that hold, made here so that no living person's stands in
 * the tests: an individual number from 500 to 749 with a year from 54 is of somebody born 1854–1899.
 */
export function identityNumber(date: string, individual: number): string {
  for (let number = individual; number < individual + 20; number += 1) {
    const nine = date + String(number);
    const first = control(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = control(nine + String(first), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return `${nine}${first}${second}`;
  }
  throw new Error("No individual number in reach has two control digits");
}

function control(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 ? 0 : 11 - (sum % 11);
}
