/** What `film-review --help` prints. */
export const USAGE = `Usage: film-review COMMAND [OPTIONS] POST...

A POST is an HTML or text file, a folder of them, a pattern ("posts/**/*.html"), a post of WordPress's REST API
(.json), or - for standard input.

Commands:
  read        print what was understood of a post, as JSON; several posts make a line each
                --explain          each field in words, with the words that it came from
  prerender   write the page with the elements inside, readable without a script, and JSON-LD
                -o, --output PATH  the file to write, or the folder where there are several posts
                --script URL       where the page loads the elements from
                --no-script        add no script tag
                --best NUMBER      the best rating of posts that state no scale (5)
  check       say what search engines and readers would miss
                --json             as JSON, a line each post

For all:
  --language TAG   the language of posts that do not say (en, de, fr, es, pt, it, nl, ja, is)
  --url ADDRESS    the address of the post, for links in it (one post only)
  --text, --html   what standard input is; by default it is looked at
  --quiet          no progress on standard error
  --help, --version

Exit codes: 0 done; 1 something required is missing, or a post holds no film; 2 the command was not understood;
3 a file could not be read or written.
`;
