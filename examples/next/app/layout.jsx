export const metadata = { title: 'The Last Ferry (2021)', icons: 'data:,' };

// A copy of the package's cdn/ is in public/. The script may well run before React hydrates the page: see content="keep" there.
export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script type="module" src="/film-review-elements/loader.js"></script>
      </head>
      <body>{children}</body>
    </html>
  );
}
