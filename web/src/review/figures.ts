/** .93, and 1.00: shares are written with two places and without the nought. */
export function two(share: number): string {
  return share.toFixed(2).replace(/^(-?)0\./, "$1.");
}
