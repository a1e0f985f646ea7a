import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'remedy-rules/element';
import { App } from './App';
import './style.css';

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
