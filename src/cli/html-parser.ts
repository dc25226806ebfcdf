/** A parser of whole pages. */
export type ParseHtml = (html: string) => Document;

let parser: Promise<ParseHtml> | undefined;

/** The parser of HTML, loaded when the first page needs it: plain text does without. */
export function parserOfHtml(): Promise<ParseHtml> {
  parser ??= import('linkedom').then(
    ({ parseHTML }) =>
      (html) =>
        parseHTML(html).document,
    (error: unknown) => {
      throw new Error('to read HTML, the package "linkedom" has to be installed', { cause: error });
    },
  );
  return parser;
}
