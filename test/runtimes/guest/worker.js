export default {
  async fetch() {
    const answers = import('./answers.js').then(({ answers }) => answers());
    return new Response(await answers.catch(({ stack }) => stack));
  },
};
