// html-validate's own recommendation, less what is taste and no error of HTML.
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // `<!doctype html>` is what the standard's own examples write.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Any id without spaces is one (HTML, 3.2.6); headings in Arabic give Arabic ids.
    'valid-id': ['error', { relaxed: true }],
    // Numbers stand in `<bdi>` and never break there; the verb before them may.
    'tel-non-breaking': 'off',
  },
});
