// The runtime's own declaration file says nothing about what it exports.
declare module 'handlebars/runtime.js' {
  const runtime: typeof import('handlebars');
  export default runtime;
}
