// The recommended rules of html-validate, without rules of style.
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The HTML standard writes `<!doctype html>`.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Any id without spaces is valid (HTML, 3.2.6); headings in Arabic give Arabic ids.
    'valid-id': ['error', { relaxed: true }],
    // Numbers are in `<bdi>` and never break; the verb before them may.
    'tel-non-breaking': 'off',
  },
});
