import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SupportWidget } from './SupportWidget';
import './style.css';

const root = document.getElementById('support');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SupportWidget />
    </StrictMode>,
  );
}
