const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether `text` is an organisation number of Enhetsregisteret: nine digits, the last of them the check digit (modulus 11
 * with the weights 3, 2, 7, 6, 5, 4, 3, 2; https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/).
 */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = weights.reduce((all, weight, at) => all + weight * Number(text[at]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(text[8]);
}

/** An organisation number as people write it: "123 456 789", with spaces that do not break. */
export function sayOrganisationNumber(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{3})$/, "$1\u00a0$2\u00a0$3");
}
