import { cpSync } from 'node:fs';

cpSync('page', 'dist', { recursive: true });
// The element is ready for browsers, and lies beside the page.
cpSync('node_modules/remedy-rules/dist/element', 'dist/remedy-rules', { recursive: true });
