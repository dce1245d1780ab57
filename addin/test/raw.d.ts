/** A file as Vite hands it over: its text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
