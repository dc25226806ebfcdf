/* Files that a story takes as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
