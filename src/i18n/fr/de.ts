/** "de" before a name: "d’Annie", "de Tom". Names in h and y take either; they keep "de". */
export const de = (name: string): string =>
  /^[aeiouàâäæéèêëîïôöœùûü]/i.test(name.trim()) ? `d’${name}` : `de ${name}`;
